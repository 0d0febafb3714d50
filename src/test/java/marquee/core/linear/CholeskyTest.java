package marquee.core.linear;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CholeskyTest {

    /** L = (2), (6 1), (-8 5 3): L L' has 4; 12, 36 + 1; -16, -48 + 5, 64 + 25 + 9. What stands above the diagonal is not read. */
    private static double[][] triangle() {
        double[][] a = {{4, 77, 77}, {12, 37, 77}, {-16, -43, 98}};
        Cholesky.factor(a);
        return a;
    }

    @Test
    void findsTheTriangleWhoseSquareItIs() {
        assertThat(triangle()).isEqualTo(new double[][] {{2, 77, 77}, {6, 1, 77}, {-8, 5, 3}});
    }

    /** x = (1, 2, 3): 2; 6 + 2; -8 + 10 + 9. */
    @Test
    void solvesFromTheTop() {
        double[] b = {2, 8, 11};
        Cholesky.solveLower(triangle(), b);
        assertThat(b).containsExactly(1, 2, 3);
    }

    /** x = (1, 2, 3) with the triangle turned: 2 + 12 - 24; 2 + 15; 9. */
    @Test
    void solvesFromTheBottom() {
        double[] b = {-10, 17, 9};
        Cholesky.solveUpper(triangle(), b);
        assertThat(b).containsExactly(1, 2, 3);
    }

    /** Both in turn solve A x = b: A (1, 2, 3) = (4 + 24 - 48, 12 + 74 - 129, -16 - 86 + 294). */
    @Test
    void bothInTurnSolveTheWhole() {
        double[] b = {-20, -43, 192};
        Cholesky.solveLower(triangle(), b);
        Cholesky.solveUpper(triangle(), b);
        assertThat(b).containsExactly(1, 2, 3);
    }
}
