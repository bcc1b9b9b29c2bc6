package org.isnad;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.reading.Article;
import org.junit.jupiter.api.Test;

class StageTest {
    @Test
    void eachStageIsToldOnceAndInOrder() {
        Article article = Article.of("t", LocalDate.of(2020, 10, 9), "قالت الأمم المتحدة إن 26 شخصا قتلوا الجمعة.");
        List<Stage> stages = new ArrayList<>();
        Reader reader = Isnad.reader();
        assertEquals(reader.read(article), reader.read(article, stages::add));
        assertEquals(List.of(Stage.values()), stages);
    }
}
