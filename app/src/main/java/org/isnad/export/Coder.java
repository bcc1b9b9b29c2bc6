package org.isnad.export;

/** Who coded: this program and its version. */
final class Coder {
    static final String NAME = name();

    private Coder() {}

    private static String name() {
        String version = Coder.class.getPackage().getImplementationVersion();
        return version == null ? "isnad" : "isnad " + version;
    }
}
