/** From Arabic news text to a reading of it. The door is {@link org.isnad.Isnad}. */
module org.isnad {
    exports org.isnad;
    exports org.isnad.atlas;
    exports org.isnad.reading;
    exports org.isnad.text;
}
