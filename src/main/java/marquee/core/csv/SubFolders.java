package marquee.core.csv;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Looks for data sets below a folder, since people open the folder above. */
final class SubFolders {

    private static final int DEPTH = 4;
    private static final int MOST_FILES = 20_000;

    private SubFolders() {
    }

    /** The sub-folders, relative to the folder and sorted, that hold all required files. Links are not followed. */
    static List<String> withData(Path folder) throws IOException {
        Map<Path, Set<FileKind>> found = new TreeMap<>();
        Files.walkFileTree(folder, Set.of(), DEPTH, new SimpleFileVisitor<>() {
            private int visited;

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                for (FileKind kind : FileKind.ofDataset()) {
                    if (kind.isRequired() && kind.isNamed(file.getFileName().toString())) {
                        found.computeIfAbsent(file.getParent(), key -> EnumSet.noneOf(FileKind.class)).add(kind);
                    }
                }
                return ++visited < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
        return found.entrySet().stream().filter(entry -> entry.getValue().size() == 2)
                .map(entry -> folder.relativize(entry.getKey()).toString().replace('\\', '/')).toList();
    }
}
