package marquee.ui.download;

import java.nio.file.Path;

/**
 * A release on this computer.
 *
 * @param release which one
 * @param file its zip
 * @param verified whether it agrees with a checksum that GroupLens publishes; false if there is none
 * @param reused whether it was there already
 */
public record Downloaded(Release release, Path file, boolean verified, boolean reused) { }
