package marquee.core.model.cocluster;

/**
 * Who belongs where.
 *
 * @param ofUser the group of each user
 * @param ofItem the group of each item
 */
record Groups(int[] ofUser, int[] ofItem) {

    Groups copy() {
        return new Groups(ofUser.clone(), ofItem.clone());
    }
}
