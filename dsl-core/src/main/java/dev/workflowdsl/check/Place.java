package dev.workflowdsl.check;

import dev.workflowdsl.origin.Origin;
import java.util.Optional;

/**
 * A part of a workflow: its path, and the location of the nearest value around it that knows its own.
 *
 * @param path the path in the file
 * @param location where the part, or what encloses it, was made; empty if nothing around it knows
 */
public record Place(Path path, Optional<Location> location) {

    /** The whole file, of which no location is known. */
    public static Place root() {
        return new Place(Path.root(), Optional.empty());
    }

    /** What stands behind a key of the mapping at this place. */
    public Place key(String name) {
        return new Place(path.key(name), location);
    }

    /**
     * An item of the sequence at this place.
     *
     * @param position counted from 0
     */
    public Place index(int position) {
        return new Place(path.index(position), location);
    }

    /** The same place with the line that made its value, if that is known. */
    public Place madeBy(Optional<Origin> origin) {
        return origin.<Place>map(line -> new Place(path, Optional.of(new Location.JavaLine(line))))
                .orElse(this);
    }
}
