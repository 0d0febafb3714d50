package marquee.core.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import marquee.core.data.Tag;

/** Reads tags.csv. */
final class TagsReader implements RowReader<List<Tag>> {

    private final IdSet users;
    private final IdSet movies;

    /** Tags of other users and movies are kept, but noted. */
    TagsReader(IdSet users, IdSet movies) {
        this.users = users;
        this.movies = movies;
    }

    @Override
    public List<Tag> read(OpenFile file) throws IOException, DatasetException {
        Header header = file.records().header();
        Findings findings = file.findings();
        Ids ids = new Ids(header, findings);
        Times times = new Times(header, findings);
        int textColumn = header.position("tag");
        List<Tag> tags = new ArrayList<>();
        for (Row row = file.records().next(); row != null; row = file.records().next()) {
            int userId = ids.read(row, "userId");
            int movieId = userId == Ids.NONE ? Ids.NONE : ids.read(row, "movieId");
            if (movieId == Ids.NONE) {
                continue;
            }
            String text = row.cell(textColumn);
            if (text.isBlank()) {
                findings.add(Reason.NO_TAG, row.line(), "tag", text);
                continue;
            }
            if (!movies.contains(movieId)) {
                findings.add(Reason.TAG_OF_UNKNOWN_MOVIE, row.line(), "movieId", Integer.toString(movieId));
            }
            if (!users.contains(userId)) {
                findings.add(Reason.TAG_OF_UNKNOWN_USER, row.line(), "userId", Integer.toString(userId));
            }
            tags.add(new Tag(userId, movieId, text, times.read(row)));
        }
        return tags;
    }

    @Override
    public long used(List<Tag> tags) {
        return tags.size();
    }
}
