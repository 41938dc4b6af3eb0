package touchstone.metrics.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Works hidden counts out as somebody outside might, who knows some counts and which of them make which totals, and that
 * nothing counts less than nobody: by the textbook's simplex method with a large penalty, in floating point.
 */
final class Attacker {
    private static final double PENALTY = 1e7;
    private static final double NOTHING = 1e-7;
    private static final double CLOSE = 0.01;

    private final Map<String, Integer> known = new HashMap<>();
    private final List<List<String>> sums = new ArrayList<>();

    /** @param total followed by its parts, each a name */
    void sum(List<String> total) {
        sums.add(total);
    }

    void knows(String name, int count) {
        known.put(name, count);
    }

    /** Whether all that is known leaves room for a count to be from one number to another. */
    boolean canBe(String name, int from, int to) {
        if (known.containsKey(name)) {
            return known.get(name) >= from && known.get(name) <= to;
        }
        return largest(name, 1) >= from - CLOSE && -largest(name, -1) <= to + CLOSE;
    }

    /** The largest that a number can be, times a sign. */
    private double largest(String name, int sign) {
        Set<String> names = new TreeSet<>(Set.of(name));
        sums.forEach(sum -> sum.stream().filter(one -> !known.containsKey(one)).forEach(names::add));
        List<String> unknown = List.copyOf(names);
        List<double[]> rows = new ArrayList<>();
        for (List<String> sum : sums) {
            double[] row = new double[unknown.size() + sums.size() + 1];
            for (int i = 0; i < sum.size(); i++) {
                int often = i == 0 ? 1 : -1;
                if (known.containsKey(sum.get(i))) {
                    row[row.length - 1] -= often * known.get(sum.get(i));
                } else {
                    row[unknown.indexOf(sum.get(i))] += often;
                }
            }
            if (row[row.length - 1] < 0) {
                for (int i = 0; i < row.length; i++) {
                    row[i] = -row[i];
                }
            }
            row[unknown.size() + rows.size()] = 1;
            rows.add(row);
        }
        return maximum(rows.toArray(double[][]::new), unknown.indexOf(name), sign, unknown.size());
    }

    private static double maximum(double[][] rows, int wanted, int sign, int unknowns) {
        int width = rows[0].length - 1;
        int[] basis = new int[rows.length];
        Arrays.setAll(basis, row -> unknowns + row);
        double[] gain = new double[width + 1];
        gain[wanted] = sign;
        for (double[] row : rows) {
            for (int i = 0; i <= width; i++) {
                gain[i] += i >= unknowns && i < width ? 0 : PENALTY * row[i];
            }
        }
        for (int step = 0; step < 20_000; step++) {
            int column = 0;
            while (column < unknowns && gain[column] < 1e-6) {
                column++;
            }
            if (column == unknowns) {
                return PENALTY * Math.rint(gain[width] / PENALTY) - gain[width];
            }
            int leaving = -1;
            for (int row = 0; row < rows.length; row++) {
                double gap = rows[row][column] <= NOTHING ? 1 : leaving < 0 ? -1
                        : rows[row][width] / rows[row][column] - rows[leaving][width] / rows[leaving][column];
                if (gap < -NOTHING || gap <= NOTHING && basis[row] < basis[leaving]) {
                    leaving = row;
                }
            }
            if (leaving < 0) {
                return Double.POSITIVE_INFINITY;
            }
            pivot(rows, gain, leaving, column);
            basis[leaving] = column;
        }
        throw new AssertionError("no end");
    }

    private static void pivot(double[][] rows, double[] gain, int at, int column) {
        double pivot = rows[at][column];
        for (int i = 0; i < rows[at].length; i++) {
            rows[at][i] /= pivot;
        }
        for (double[] row : rows) {
            eliminate(row, rows[at], column);
        }
        eliminate(gain, rows[at], column);
    }

    private static void eliminate(double[] row, double[] by, int column) {
        double often = row[column];
        if (row != by && often != 0) {
            for (int i = 0; i < row.length; i++) {
                row[i] -= often * by[i];
            }
        }
    }
}
