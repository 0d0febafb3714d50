package marquee.study;

import marquee.core.data.Dataset;

/**
 * Where a figure comes from: enough to get it again.
 *
 * @param version version of the program
 * @param dataName what the data set is called
 * @param dataSha256 fingerprint of the data
 * @param protocol split, folds and seed
 * @param java version of the Java runtime
 * @param os operating system and processor
 */
public record Passport(String version, String dataName, String dataSha256, Protocol protocol, String java, String os) {

    /** The passport of what is done now with a data set. */
    public static Passport of(Dataset dataset, Protocol protocol) {
        return new Passport(programVersion(), dataset.name(), dataset.sha256(), protocol,
                System.getProperty("java.version"), System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    }

    /** The version of the program as it stands in the manifest of its jar; classes that were not packaged have none. */
    public static String programVersion() {
        String version = Passport.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
