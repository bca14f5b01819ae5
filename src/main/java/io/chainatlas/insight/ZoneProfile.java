package io.chainatlas.insight;

/** What the documents name of a zone and of all that lies in it. */
record ZoneProfile(
        String zone,
        int chains,
        int segments,
        int covered,
        int companies,
        int projects,
        int platforms,
        int prospects,
        int targets) {}
