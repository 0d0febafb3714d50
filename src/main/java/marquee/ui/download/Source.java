package marquee.ui.download;

import java.net.URI;
import java.util.function.Predicate;

/**
 * Where releases come from.
 *
 * @param base the address that names of files are appended to; ends with a slash
 * @param allowed which addresses may be asked at all, at the start and after every redirection
 */
public record Source(URI base, Predicate<URI> allowed) {

    private static final String HOST = "files.grouplens.org";

    /** The server of GroupLens, over https and nowhere else. */
    public static final Source GROUPLENS = new Source(URI.create("https://" + HOST + "/datasets/movielens/"), Source::isGroupLens);

    URI address(String file) {
        return base.resolve(file);
    }

    private static boolean isGroupLens(URI address) {
        return "https".equals(address.getScheme()) && HOST.equals(address.getHost()) && address.getUserInfo() == null
                && (address.getPort() == -1 || address.getPort() == 443);
    }
}
