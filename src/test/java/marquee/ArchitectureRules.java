package marquee;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;

/**
 * The arrows between the rooms, as rules with their reasons. They are written for any root package, so that the same rules that hold
 * the program are tried on a house whose classes break every one of them.
 */
final class ArchitectureRules {

    /** The walk of the data: which rooms each room may call. Everything may call itself. */
    static final Map<String, Set<String>> WALK = Map.ofEntries(
            Map.entry("core.progress", Set.of()),
            Map.entry("core.random", Set.of()),
            Map.entry("core.linear", Set.of()),
            Map.entry("core.parallel", Set.of("core.progress")),
            Map.entry("core.data", Set.of("core.progress")),
            Map.entry("core.csv", Set.of("core.progress", "core.data")),
            Map.entry("core.split", Set.of("core.progress", "core.random", "core.data")),
            Map.entry("core.model", Set.of("core.progress", "core.random", "core.linear", "core.parallel", "core.data")),
            Map.entry("core.registry", Set.of("core.data", "core.model")),
            Map.entry("core.evaluate",
                    Set.of("core.progress", "core.random", "core.parallel", "core.data", "core.split", "core.model", "core.recommend")),
            Map.entry("core.recommend", Set.of("core.progress", "core.random", "core.linear", "core.parallel", "core.data", "core.model")),
            Map.entry("core.search",
                    Set.of("core.progress", "core.random", "core.parallel", "core.data", "core.split", "core.model", "core.evaluate", "core.registry")),
            Map.entry("study", Set.of("core")),
            Map.entry("chart", Set.of("core", "study", "ui.text")),
            Map.entry("report", Set.of("core", "study", "chart", "ui.text")),
            Map.entry("ui.text", Set.of()),
            Map.entry("ui", Set.of("core", "study", "chart", "report")),
            Map.entry("launch", Set.of("core", "study", "report", "ui.text")));

    private static final String[] WINDOWS = {"javafx..", "com.sun.javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp.ikonli.."};
    private static final String[] PICTURES = {"java.awt..", "javax.swing..", "org.jfree.."};

    private final String root;

    private ArchitectureRules(String root) {
        this.root = root;
    }

    /** All rules for the house that stands in a package. */
    static List<ArchRule> below(String root) {
        ArchitectureRules house = new ArchitectureRules(root);
        return List.of(house.walk(), house.noCycles(), house.coreUsesTheJdkOnly(), house.coreDrawsNothing(), house.coreKeepsItsOrder(),
                house.useCasesNeedNoWindow(), house.studyDrawsNothing(), house.threads(), house.words(), house.console(), house.logging(),
                house.json(), house.onlyTheShellKnowsTabs(), house.tabsNeverMeet(), house.oneDoorPerTab(), house.viewModels(),
                house.views(), house.jobs(), house.charts());
    }

    private ArchRule walk() {
        return classes().that().resideInAPackage(root + "..").should(keepToTheWalk())
                .because("each room calls only rooms before it, so that the arrows never form a ring and every room can be read alone");
    }

    private ArchRule noCycles() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles()
                .because("packages that need each other are one package in disguise");
    }

    private ArchRule coreUsesTheJdkOnly() {
        return CompositeArchRule.of(classes().that(in("core..")).and(not(in("core.csv.."))).should()
                        .onlyDependOnClassesThat().resideInAnyPackage("java..", root + ".core.."))
                .and(classes().that(in("core.csv..")).should()
                        .onlyDependOnClassesThat().resideInAnyPackage("java..", root + ".core..", "org.apache.commons.csv.."))
                .because("the numbers are a library of their own; only its reader of files uses a parser, Commons CSV");
    }

    private ArchRule coreDrawsNothing() {
        return noClasses().that(in("core..")).should().dependOnClassesThat().resideInAnyPackage(PICTURES)
                .because("window and command line each bring their own face; the core has none, though the JDK would let it");
    }

    private ArchRule coreKeepsItsOrder() {
        return noClasses().that(in("core..")).should().callMethodWhere(
                        DescribedPredicate.describe("is a parallel stream",
                                call -> call.getTarget().getName().equals("parallel") || call.getTarget().getName().equals("parallelStream")))
                .because("the order of floating-point additions is part of what the core promises; core.parallel keeps it, streams do not");
    }

    private ArchRule useCasesNeedNoWindow() {
        return noClasses().that(in("study..", "chart..", "report..")).should().dependOnClassesThat().resideInAnyPackage(WINDOWS)
                .because("the window, the command line and the tests all go through the use cases, and a report is made without a display");
    }

    private ArchRule studyDrawsNothing() {
        return noClasses().that(in("study..")).should().dependOnClassesThat().resideInAnyPackage(PICTURES)
                .because("a use case answers with a record; its pictures are drawn by whoever shows it");
    }

    private ArchRule threads() {
        return noClasses().that(not(in("ui.job..", "core.parallel.."))).should()
                .callConstructorWhere(target(owner(assignableTo(Thread.class))))
                .orShould().dependOnClassesThat(belongToAnyOf(
                        Executors.class, ExecutorService.class, ForkJoinPool.class, CompletableFuture.class, Timer.class))
                .orShould().dependOnClassesThat().resideInAPackage("javafx.concurrent..")
                .because("work runs in jobs, which snapshot, compute and publish once; core.parallel keeps the only other pool");
    }

    private ArchRule words() {
        return noClasses().that(not(in("ui.text.."))).should()
                .dependOnClassesThat(DescribedPredicate.describe("are resource bundles", type -> type.getName().startsWith("java.util.ResourceBundle")))
                .because("words have one home with one door");
    }

    private ArchRule console() {
        return noClasses().that(in("core..", "study..", "ui..")).should(ACCESS_STANDARD_STREAMS)
                .because("only the way in talks to a terminal; everything else returns its result or logs");
    }

    private ArchRule logging() {
        return noClasses().that(in("core..", "study..", "report..", "ui..")).should()
                .dependOnClassesThat().resideInAPackage("java.util.logging..")
                .because("what is logged goes through SLF4J; launch alone sets up what stands behind it");
    }

    private ArchRule json() {
        return noClasses().that(not(in("report..", "ui.store.."))).should()
                .dependOnClassesThat().resideInAPackage("com.fasterxml.jackson..")
                .because("files have one writer; everything else speaks in records");
    }

    private ArchRule onlyTheShellKnowsTabs() {
        return noClasses().that(not(in("ui", "ui.feature.*.."))).should()
                .dependOnClassesThat(in("ui.feature.*.."))
                .because("a tab can be taken out by editing the shell and nothing else");
    }

    private ArchRule tabsNeverMeet() {
        return slices().matching(root + ".ui.feature.(*)..").should().notDependOnEachOther()
                .because("tabs share the session and nothing else");
    }

    private ArchRule oneDoorPerTab() {
        return classes().that(in("ui.feature.*..")).and().arePublic().and().areTopLevelClasses().should().haveSimpleNameEndingWith("Tab")
                .because("a tab's package has one door");
    }

    private ArchRule viewModels() {
        return noClasses().that(in("ui.feature.*..")).and().haveSimpleNameEndingWith("ViewModel").should()
                .dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..", "java.awt..",
                        "org.jfree..", "org.controlsfx..")
                .because("what a tab decides is tested without a toolkit");
    }

    private ArchRule views() {
        return noClasses().that(in("ui.feature.*..")).and().haveSimpleNameEndingWith("View").should()
                .dependOnClassesThat(in("study..", "ui.session.."))
                .because("a view binds; its view-model decides");
    }

    private ArchRule jobs() {
        return noClasses().that(in("ui.feature.*..")).and().haveSimpleNameEndingWith("Job").should()
                .dependOnClassesThat().resideInAnyPackage("javafx..")
                .because("a job is a record of copied inputs and runs away from the window");
    }

    private ArchRule charts() {
        return noClasses().that(in("ui.feature.*..")).and().haveSimpleNameEndingWith("Charts").should()
                .dependOnClassesThat(resideInAnyPackage("javafx.scene..", "javafx.stage..")
                        .or(DescribedPredicate.describe("are view-models", type -> type.getSimpleName().endsWith("ViewModel"))))
                .because("a chart is a pure function of a result");
    }

    private DescribedPredicate<JavaClass> in(String... rooms) {
        return resideInAnyPackage(Arrays.stream(rooms).map(room -> root + "." + room).toArray(String[]::new));
    }

    private ArchCondition<JavaClass> keepToTheWalk() {
        return new ArchCondition<>("keep to the walk of the data") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    Optional<String> from = roomOf(type);
                    String target = dependency.getTargetClass().getPackageName();
                    boolean leavesTheRoom = from.isPresent() && isIn(target, root) && !isIn(target, root + "." + from.get());
                    if (leavesTheRoom && WALK.get(from.get()).stream().noneMatch(room -> isIn(target, root + "." + room))) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private Optional<String> roomOf(JavaClass type) {
        return WALK.keySet().stream().filter(room -> isIn(type.getPackageName(), root + "." + room))
                .max(Comparator.comparingInt(String::length));
    }

    private static boolean isIn(String packageName, String parent) {
        return packageName.equals(parent) || packageName.startsWith(parent + ".");
    }
}
