package touchstone.metrics.disclosure;

import java.util.Arrays;

/**
 * The simplex method on whole numbers: exact, by Bland's rule, so that it ends. All entries are over one common
 * denominator, the last pivot. An overflow is an {@link ArithmeticException}, never a wrong answer.
 */
final class IntegerSimplex {
    private static final int ARTIFICIAL = -1;
    private static final int STEPS = 5_000;

    private final int width;
    private final long[][] rows;
    private final int[] basis;
    private final boolean feasible;
    private long denominator = 1;
    private int steps;

    /** @param equations for numbers that are not negative: how often each is taken, then what that comes to */
    IntegerSimplex(long[][] equations) {
        this.width = equations.length == 0 ? 0 : equations[0].length - 1;
        this.rows = new long[equations.length][];
        for (int row = 0; row < equations.length; row++) {
            rows[row] = equations[row][width] < 0 ? Arrays.stream(equations[row]).map(Math::negateExact).toArray() : equations[row].clone();
        }
        this.basis = new int[equations.length];
        Arrays.fill(basis, ARTIFICIAL);
        this.feasible = findStart();
    }

    /** Whether there are such numbers at all. */
    boolean isFeasible() {
        return feasible;
    }

    /** Whether one of them could be as large as that. */
    boolean canReach(int number, long limit) {
        if (rowOf(number) < 0 && !enter(number)) {
            return true;
        }
        while (value(number) < Math.multiplyExact(limit, denominator)) {
            int column = first(rows[rowOf(number)], -1);
            if (column < 0) {
                return false;
            }
            if (!enter(column)) {
                return true;
            }
        }
        return true;
    }

    /** Whether one of them could be as small as that. */
    boolean canFall(int number, long limit) {
        while (rowOf(number) >= 0 && value(number) > Math.multiplyExact(limit, denominator)) {
            int column = first(rows[rowOf(number)], 1);
            if (column < 0 || !enter(column)) {
                return false;
            }
        }
        return true;
    }

    private long value(int number) {
        return rows[rowOf(number)][width];
    }

    /** The first column outside the basis whose entry has a sign; -1 when there is none. */
    private int first(long[] row, int sign) {
        for (int column = 0; column < width; column++) {
            if (Long.signum(row[column]) == sign && rowOf(column) < 0) {
                return column;
            }
        }
        return -1;
    }

    private int rowOf(int column) {
        for (int row = 0; row < basis.length; row++) {
            if (basis[row] == column) {
                return row;
            }
        }
        return -1;
    }

    private boolean findStart() {
        for (long[] wanting = wanting(); wanting[width] > 0; wanting = wanting()) {
            int column = first(wanting, 1);
            if (column < 0) {
                return false;
            }
            pivot(leaving(column), column);
        }
        return true;
    }

    /** The sum of the rows that no number of ours accounts for yet. */
    private long[] wanting() {
        long[] sum = new long[width + 1];
        for (int row = 0; row < rows.length; row++) {
            if (basis[row] == ARTIFICIAL) {
                for (int column = 0; column <= width; column++) {
                    sum[column] = Math.addExact(sum[column], rows[row][column]);
                }
            }
        }
        return sum;
    }

    /** False when it could grow without end. */
    private boolean enter(int column) {
        int row = heldAtZero(column);
        if (row < 0) {
            row = leaving(column);
        }
        if (row >= 0) {
            pivot(row, column);
        }
        return row >= 0;
    }

    /** A row that must stay at nothing, and would not if the column grew. */
    private int heldAtZero(int column) {
        for (int row = 0; row < rows.length; row++) {
            if (basis[row] == ARTIFICIAL && rows[row][column] != 0) {
                return row;
            }
        }
        return -1;
    }

    private int leaving(int column) {
        int best = -1;
        for (int row = 0; row < rows.length; row++) {
            if (rows[row][column] > 0 && (best < 0 || isTighter(row, best, column))) {
                best = row;
            }
        }
        return best;
    }

    private boolean isTighter(int row, int best, int column) {
        long one = Math.multiplyExact(rows[row][width], rows[best][column]);
        long other = Math.multiplyExact(rows[best][width], rows[row][column]);
        return one < other || one == other && basis[row] < basis[best];
    }

    private void pivot(int at, int column) {
        if (++steps > STEPS) {
            throw new ArithmeticException("too many steps");
        }
        if (rows[at][column] < 0) { // only where the row comes to nothing
            rows[at] = Arrays.stream(rows[at]).map(Math::negateExact).toArray();
        }
        long pivot = rows[at][column];
        for (int row = 0; row < rows.length; row++) {
            long often = rows[row][column];
            if (row != at && (often != 0 || pivot != denominator)) {
                for (int i = 0; i <= width; i++) {
                    long changed = Math.subtractExact(Math.multiplyExact(rows[row][i], pivot), Math.multiplyExact(often, rows[at][i]));
                    rows[row][i] = changed / denominator;
                }
            }
        }
        basis[at] = column;
        denominator = pivot;
    }
}
