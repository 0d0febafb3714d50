package marquee.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Shape;
import java.awt.geom.Area;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import marquee.core.registry.ModelRegistry;
import marquee.core.registry.ModelSpec;
import marquee.study.LineUp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ModelMarksTest {

    private static final ModelSpec OTHER = ModelSpec.parse("svd:n_factors=7");

    @Test
    void aModelLooksTheSameInEveryLineUp() {
        ModelMarks.Mark alone = ModelMarks.of(List.of(OTHER)).get(0);
        List<ModelSpec> models = new ArrayList<>(LineUp.WALK_THROUGH.models());
        List<ModelMarks.Mark> marks = ModelMarks.of(models);
        models.add(0, OTHER);

        assertThat(ModelMarks.of(models).get(0)).isEqualTo(alone);
        assertThat(ModelMarks.of(models).subList(1, 5)).isEqualTo(marks);
        assertThat(ModelMarks.of(List.of(LineUp.TUNED_SVD))).containsExactly(marks.get(3));
        assertThat(marks).extracting(ModelMarks.Mark::colour).containsExactly(0, 1, 2, 3);
    }

    @Test
    void noTwoOfTwelveLookAlike() {
        List<ModelSpec> known = Stream.concat(ModelRegistry.kinds().stream().map(kind -> kind.spec()),
                IntStream.rangeClosed(1, 20).mapToObj(factors -> ModelSpec.parse("svd:n_factors=" + factors))).toList();
        Random random = new Random(3);
        for (int trial = 0; trial < 100; trial++) {
            List<ModelSpec> some = new ArrayList<>(known);
            Collections.shuffle(some, random);
            assertThat(ModelMarks.of(some.subList(0, 12))).doesNotHaveDuplicates();
        }
    }

    @Test
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void moreThanTwoDozenUseMarksAgain() {
        List<ModelSpec> many = IntStream.rangeClosed(1, 30).mapToObj(factors -> ModelSpec.parse("svd:n_factors=" + factors)).toList();
        List<ModelMarks.Mark> marks = ModelMarks.of(many);

        assertThat(marks).hasSize(30);
        assertThat(marks.subList(0, 24)).doesNotHaveDuplicates();
        assertThat(marks.subList(0, 24)).containsAll(marks.subList(24, 30));
    }

    @Test
    void shapesDifferByMoreThanAFewPixels() {
        for (int one = 0; one < 8; one++) {
            for (int other = 0; other < one; other++) {
                Area difference = new Area(new ModelMarks.Mark(0, one).outline());
                difference.exclusiveOr(new Area(new ModelMarks.Mark(0, other).outline()));
                assertThat(pixels(difference)).as(one + " and " + other).isGreaterThan(8);
            }
        }
    }

    private static long pixels(Shape shape) {
        return IntStream.range(-80, 80).boxed().flatMap(x -> IntStream.range(-80, 80).filter(y -> shape.contains(x / 10.0, y / 10.0)).boxed()).count() / 100;
    }
}
