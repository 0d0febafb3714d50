/**
 * Fetches releases of MovieLens from where GroupLens publishes them, into the program's own folder.
 *
 * <p>Uses the JDK's HTTP client, {@code core.progress} and {@code ui.text}; no window. Everything that comes over the network is
 * doubted: only https, only hosts on a list, the status before the body, no byte taken for the file before length, checksum and zip
 * agree. A newcomer must keep this: what is not complete is called {@code .part} and never opened, and it goes when its download ends.
 */
package marquee.ui.download;
