package io.chainatlas.insight;

import io.chainatlas.insight.Audit.AuditPlace;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Areas that a zone cannot have. The bounds are wide: they catch a wrong unit and no strange zone. */
final class AreaCheck implements Check {
    private static final Rule RULE = Rule.of(
            "audit.magnitude.area",
            "园区不大于 22,240 平方公里（最大的国家级新区舟山群岛新区陆海合计）；一个园区的厂房与土地不小于 100 平方米。",
            "A zone is no larger than 22,240 km² (land and sea of 舟山群岛新区, the largest national new area); the"
                    + " factories and land of a zone are no less than 100 m².");

    private static final double LARGEST = 22_240e6;
    private static final double SMALLEST = 100;
    private static final Pattern LAND = Pattern.compile("厂房|土地|用地");
    private static final Pattern FOR_EACH = Pattern.compile("人均|每|户均|平均");

    private static final Wording SETTLED =
            new Wording("批复文件或土地登记的面积。", "The area in the deed of approval or in the land register.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public AuditKind kind() {
        return AuditKind.UNIT_OR_MAGNITUDE;
    }

    @Override
    public void look(Material material, Notes notes) {
        for (Figure f : material.figures()) {
            Double metres = f.ownerType().equals("Zone") && f.measure().adds() ? squareMetres(f) : null;
            if (metres == null || FOR_EACH.matcher(f.metric() + f.scope()).find()) {
                continue;
            }
            notes.examined();
            boolean land = LAND.matcher(f.metric()).find();
            if (metres > LARGEST || (land && metres < SMALLEST)) {
                String size = f.metric() + " " + f.printed();
                notes.found(
                        Severity.IMPLAUSIBLE,
                        List.of(new AuditPlace(f.id(), f.printed(), f.evidence())),
                        metres > LARGEST
                                ? new Wording(size + " > 22240 平方公里", size + " > 22,240 km²")
                                : new Wording(size + " < 100 平方米", size + " < 100 m²"),
                        SETTLED);
            }
        }
    }

    private static @Nullable Double squareMetres(Figure f) {
        Double factor = Unit.conversion(f.unit(), "平方米");
        return factor == null || f.value() == null ? null : f.value() * factor;
    }
}
