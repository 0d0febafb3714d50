package marquee.ui.store;

import java.io.IOException;
import java.nio.file.Path;

/** The machine's file system, except that its n-th change fails, having done nothing, half of it, or all of it. */
final class FailingDisk extends DelegatingDisk {

    /** How much of the failing change is done. */
    enum Damage { NOTHING, HALF, ALL }

    private final int failing;
    private final int times;
    private final Damage damage;
    private int changes;

    /**
     * A disk that fails.
     *
     * @param failing the number of the first change that fails, 1 for the first
     * @param times how many changes fail from there on
     */
    FailingDisk(int failing, int times, Damage damage) {
        this.failing = failing;
        this.times = times;
        this.damage = damage;
    }

    /** How many changes were asked for. */
    int changes() {
        return changes;
    }

    @Override
    public Path create(Path folder, String prefix) throws IOException {
        if (fails()) {
            throw new IOException("No space left on device");
        }
        return super.create(folder, prefix);
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        if (fails()) {
            if (damage != Damage.NOTHING) {
                super.write(file, damage == Damage.ALL ? content : java.util.Arrays.copyOf(content, content.length / 2));
            }
            throw new IOException("No space left on device");
        }
        super.write(file, content);
    }

    @Override
    public void force(Path file) throws IOException {
        if (fails()) {
            throw new IOException("Input/output error");
        }
        super.force(file);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        if (fails()) {
            if (damage == Damage.ALL) {
                super.move(from, to);
            }
            throw new IOException("Input/output error");
        }
        super.move(from, to);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        if (fails()) {
            throw new IOException("Input/output error");
        }
        super.forceFolder(folder);
    }

    @Override
    public void delete(Path file) throws IOException {
        if (fails()) {
            throw new IOException("Input/output error");
        }
        super.delete(file);
    }

    private boolean fails() {
        changes++;
        return changes >= failing && changes < failing + times;
    }
}
