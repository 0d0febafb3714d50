package marquee.study.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import marquee.core.data.Dataset;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.registry.ModelRegistry;
import marquee.core.registry.ModelSpec;
import marquee.study.FittedModel;
import marquee.study.LineUp;
import marquee.study.Protocol;
import marquee.study.UserDirectory;
import marquee.testing.MadeUpData;
import marquee.testing.Release;
import org.junit.jupiter.api.Test;

class PersonasTest {

    private static FittedModel fit(Dataset dataset, ModelSpec spec) {
        return FittedModel.fit(dataset, spec, Protocol.WALK_THROUGH, FittedModel.Side.TRAINING, Workers.sequential(), Progress.NONE);
    }

    private static List<Persona> personas(FittedModel fitted, Workers workers) {
        return Personas.of(fitted, new UserDirectory(fitted.dataset().ratings()), workers, Progress.NONE);
    }

    /** The figures of these users were counted from ratings.csv and movies.csv by a few lines of Python. */
    @Test
    void describesTypicalUsersFromTheirOwnRatings() {
        FittedModel tuned = fit(Release.OF_2016.dataset(), LineUp.TUNED_SVD);
        List<Persona> personas = personas(tuned, Workers.sequential());
        assertThat(personas).hasSize(6);
        assertThat(IntStream.range(1, 6)).allMatch(place -> personas.get(place - 1).alike() >= personas.get(place).alike());
        assertThat(personas.stream().mapToInt(Persona::alike).sum()).as("users with 30 ratings or more").isEqualTo(553);

        Persona thrillers = personas.stream().filter(persona -> persona.userId() == 223).findFirst().orElseThrow();
        assertThat(thrillers.habits().ratings()).isEqualTo(36);
        assertThat(thrillers.habits().mean()).isEqualTo(3.8055555555555554, within(1e-12));
        assertThat(thrillers.habits().temper()).isEqualTo(Persona.Temper.GENEROUS);
        assertThat(thrillers.era()).contains(new Persona.Era(1990, 34 / 36.0));
        assertThat(thrillers.genre()).contains(new Persona.Genre("Thriller", 17 / 36.0, 25240 / 100004.0));

        Persona comedies = personas.stream().filter(persona -> persona.userId() == 358).findFirst().orElseThrow();
        assertThat(comedies.habits().temper()).isEqualTo(Persona.Temper.STRICT);
        assertThat(comedies.era()).contains(new Persona.Era(1990, 324 / 617.0));
        assertThat(comedies.genre()).contains(new Persona.Genre("Comedy", 397 / 617.0, 38026 / 100004.0));

        Persona romances = personas.stream().filter(persona -> persona.userId() == 28).findFirst().orElseThrow();
        assertThat(romances.era()).as("16 of 50 is no half").isEqualTo(Optional.empty());
        assertThat(romances.genre()).contains(new Persona.Genre("Romance", 18 / 50.0, 19336 / 100004.0));
    }

    @Test
    void givesTheSamePersonasEveryTimeAndOnAnyNumberOfThreads() {
        FittedModel tuned = fit(MadeUpData.of(80, 120, 4000), LineUp.TUNED_SVD);
        List<Persona> personas = personas(tuned, Workers.sequential());
        assertThat(personas).hasSize(6);
        try (Workers four = Workers.of(4)) {
            assertThat(personas(tuned, four)).isEqualTo(personas);
        }
    }

    @Test
    void hasNoneWhereTheModelHasNoFactorsOrNobodyHasRatedEnough() {
        assertThat(personas(fit(MadeUpData.of(40, 60, 1600), ModelRegistry.kind("baseline").spec()), Workers.sequential())).isEmpty();
        assertThat(personas(fit(MadeUpData.of(40, 60, 300), LineUp.TUNED_SVD), Workers.sequential())).isEmpty();
    }
}
