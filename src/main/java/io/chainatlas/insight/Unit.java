package io.chainatlas.insight;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A unit that a plan prints. Units of one dimension are converted into each other, others never.
 *
 * <p>The factors are those of the legal units of the People's Republic (国务院关于在我国统一实行法定计量单位的命令, 1984; GB 3100-1993); 1 亩 is 10,000/15 square metres (国务院关于统一我国土地面积计量单位, 1990). 万 and 亿 are 10⁴ and 10⁸. The
 * measure words of things that are counted (家, 个, 户 …) say how a thing is counted and not what, so they are one dimension.
 *
 * @param factor how many of the dimension's own unit it is
 */
record Unit(Dimension dimension, double factor) {
    /** What is measured. */
    enum Dimension {
        MONEY,
        AREA,
        LENGTH,
        MASS,
        VOLUME,
        COUNT,
        PERSONS,
        PERCENT,
        MULTIPLE,
        DURATION
    }

    private static final double WAN = 1e4;
    private static final double YI = 1e8;
    private static final double MU = 10_000.0 / 15;

    private static final Map<String, Unit> UNITS = Map.ofEntries(
            of("元", Dimension.MONEY, 1),
            of("万元", Dimension.MONEY, WAN),
            of("亿元", Dimension.MONEY, YI),
            of("平方米", Dimension.AREA, 1),
            of("㎡", Dimension.AREA, 1),
            of("平", Dimension.AREA, 1),
            of("万平方米", Dimension.AREA, WAN),
            of("万平", Dimension.AREA, WAN),
            of("公顷", Dimension.AREA, WAN),
            of("亩", Dimension.AREA, MU),
            of("万亩", Dimension.AREA, WAN * MU),
            of("平方公里", Dimension.AREA, 1e6),
            of("万平方公里", Dimension.AREA, WAN * 1e6),
            of("米", Dimension.LENGTH, 1),
            of("延长米", Dimension.LENGTH, 1),
            of("公里", Dimension.LENGTH, 1e3),
            of("吨", Dimension.MASS, 1),
            of("万吨", Dimension.MASS, WAN),
            of("亿吨", Dimension.MASS, YI),
            of("立方米", Dimension.VOLUME, 1),
            of("万立方米", Dimension.VOLUME, WAN),
            of("亿立方米", Dimension.VOLUME, YI),
            of("个", Dimension.COUNT, 1),
            of("家", Dimension.COUNT, 1),
            of("户", Dimension.COUNT, 1),
            of("项", Dimension.COUNT, 1),
            of("所", Dimension.COUNT, 1),
            of("座", Dimension.COUNT, 1),
            of("件", Dimension.COUNT, 1),
            of("处", Dimension.COUNT, 1),
            of("套", Dimension.COUNT, 1),
            of("万套", Dimension.COUNT, WAN),
            of("人", Dimension.PERSONS, 1),
            of("名", Dimension.PERSONS, 1),
            of("万人", Dimension.PERSONS, WAN),
            of("万名", Dimension.PERSONS, WAN),
            of("%", Dimension.PERCENT, 1),
            of("倍", Dimension.MULTIPLE, 1),
            of("分钟", Dimension.DURATION, 1),
            of("小时", Dimension.DURATION, 60),
            of("刻钟", Dimension.DURATION, 15));

    private static Map.Entry<String, Unit> of(String name, Dimension dimension, double factor) {
        return Map.entry(name, new Unit(dimension, factor));
    }

    /** The unit of that name; null where the table has none. */
    static @Nullable Unit named(@Nullable String name) {
        return name == null ? null : UNITS.get(name);
    }

    /** By what a number in one unit is to be multiplied to be one in another; null where they cannot be converted. Equal names need no table. */
    static @Nullable Double conversion(@Nullable String from, @Nullable String to) {
        if (Objects.equals(from, to)) {
            return 1.0;
        }
        Unit a = named(from);
        Unit b = named(to);
        return a == null || b == null || a.dimension != b.dimension ? null : a.factor / b.factor;
    }

    /** Whether numbers in it are counted one by one, so that a printed one is exact. */
    static boolean counted(@Nullable String name) {
        Unit unit = named(name);
        return unit != null
                && unit.factor == 1
                && (unit.dimension == Dimension.COUNT || unit.dimension == Dimension.PERSONS);
    }
}
