package meeting.delegation;

import java.util.Collection;
import meeting.congress.CongressId;

/** Finds people by what another context knows of them, such as a badge's code; contexts downstream implement it as a bean. */
public interface PeopleFinder {

    /**
     * People to add to those a search finds by itself; the search confines them to what the reader may see.
     *
     * @param typed what was typed, as it was typed; never blank
     * @return some people or none; not many, for a search that finds thousands finds nobody
     */
    Collection<PersonId> find(CongressId congress, String typed);
}
