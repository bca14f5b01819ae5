package io.chainatlas.insight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Growth poles, parks and groups of a place whose text names a segment or a project. */
@Component
final class LandingAdviceQuestion implements Question {
    private static final String SUBJECT =
            "MATCH (n:Entity {id: $id}) WHERE (n:Segment AND $segment) OR (n:Project AND NOT $segment) RETURN n.name AS name";

    /** A project may lie in a zone or be promoted by it, and what it serves may be named by others. */
    private static final String NAMED = """
        CALL () {
          MATCH (n:Project {id: $id})-[r:LOCATED_IN|PROMOTES]-(z:Zone) RETURN 'landing.names-project' AS rule, z, [%1$s] AS facts
          UNION ALL
          MATCH (n:Segment {id: $id})<-[r:PLANS]-(z:Zone) RETURN 'landing.names-segment' AS rule, z, [%1$s] AS facts
          UNION ALL
          MATCH (n:Project {id: $id})-[t:SERVES]->(:Entity)<-[r:PLANS]-(z:Zone) RETURN 'landing.names-served' AS rule, z, [%1$s, %2$s] AS facts
          UNION ALL
          MATCH (n:Segment {id: $id})-[t:SAME_TOPIC_AS]-(:Entity)<-[r:PLANS]-(z:Zone) RETURN 'landing.names-topic' AS rule, z, [%1$s, %2$s] AS facts
        }
        WITH rule, z, facts WHERE z.id IN $scope AND z.id <> $place
        RETURN rule, z.id AS zone, facts ORDER BY zone, rule, [f IN facts | f.id]
        """.formatted(Ground.RETURNED, Ground.returned("t"));

    @Override
    public String field() {
        return "landingAdvice";
    }

    @Override
    public @Nullable LandingReport answer(Arguments arguments, Reading reading) {
        String segment = arguments.text("segment");
        String project = arguments.text("project");
        if ((segment == null) == (project == null)) {
            throw new UnfitArgument("landingAdvice takes either segment or project, and one of them");
        }
        Place place = Place.of(arguments.required("zone"), reading);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("id", segment == null ? project : segment);
        parameters.put("segment", segment != null);
        List<Row> subject = reading.rows(SUBJECT, parameters);
        if (place == null || subject.isEmpty()) {
            return null;
        }
        parameters.put("scope", List.copyOf(place.scope()));
        parameters.put("place", place.id());
        List<LandingAdvice> advice = Landing.advice(reading.rows(NAMED, parameters));
        return new LandingReport(
                advice,
                advice.isEmpty() ? List.of(nobody(place, subject.get(0).text("name"))) : List.of(),
                Provenance.of(
                        Basis.INFERRED,
                        List.of(Landing.PROJECT, Landing.SEGMENT, Landing.SERVED, Landing.TOPIC),
                        List.of(Provenance.OPEN_WORLD),
                        reading));
    }

    private static NonAnswer nobody(Place place, String name) {
        return new NonAnswer(
                NonAnswerKind.NOT_STATED,
                new Wording(
                        "“" + name + "”可落在" + place.name() + "的哪里",
                        "Where in " + place.name() + " “" + name + "” could land"),
                new Wording("没有一个增长极、园中园或组团的文字点名它。", "No growth pole, park or group has a text that names it."),
                new Wording("园区的空间或招商规划可以补上。", "A spatial or investment plan of the zone would say."),
                List.of());
    }
}
