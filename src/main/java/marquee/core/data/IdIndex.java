package marquee.core.data;

import java.util.Arrays;

/**
 * Numbers raw ids 0, 1, 2, ... in order of their first appearance: an open-addressing hash map from int to int. Reading is
 * thread-safe once no more ids are given.
 */
public final class IdIndex {

    private int[] slots = new int[64];
    private int[] ids = new int[32];
    private int size;

    /** Without ids. */
    public IdIndex() {
        Arrays.fill(slots, -1);
    }

    /** The number of an id, given now if it is new. */
    public int numberOf(int id) {
        int slot = slotOf(id);
        if (slots[slot] >= 0) {
            return slots[slot];
        }
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 2);
            rehash();
            slot = slotOf(id);
        }
        ids[size] = id;
        slots[slot] = size;
        return size++;
    }

    /** The number of an id, or -1 if it never appeared. */
    public int find(int id) {
        return slots[slotOf(id)];
    }

    /** How many different ids have appeared. */
    public int size() {
        return size;
    }

    /** The ids by number. */
    public int[] toArray() {
        return Arrays.copyOf(ids, size);
    }

    private int slotOf(int id) {
        int mask = slots.length - 1;
        int hash = id * 0x9E3779B9;
        int slot = (hash ^ (hash >>> 15)) & mask;
        while (slots[slot] >= 0 && ids[slots[slot]] != id) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void rehash() {
        slots = new int[ids.length * 2];
        Arrays.fill(slots, -1);
        for (int number = 0; number < size; number++) {
            slots[slotOf(ids[number])] = number;
        }
    }
}
