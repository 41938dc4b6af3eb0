package touchstone.gateway.web.chart;

/** What a point looks like: its meaning is told by its shape before it is by its colour. */
enum PointShape {
    CIRCLE {
        @Override
        String at(double x, double y, double r) {
            String arc = "a%s %s 0 1 0 ".formatted(ChartLayout.at(r), ChartLayout.at(r));
            return "M%s %s".formatted(ChartLayout.at(x - r), ChartLayout.at(y)) + arc + ChartLayout.at(2 * r) + " 0" + arc + ChartLayout.at(-2 * r) + " 0Z";
        }
    },
    DIAMOND {
        @Override
        String at(double x, double y, double r) {
            double reach = r * 1.4;
            return "M%s %sL%s %sL%s %sL%s %sZ".formatted(corners(x, y - reach, x + reach, y, x, y + reach, x - reach, y));
        }
    },
    SQUARE {
        @Override
        String at(double x, double y, double r) {
            return "M%s %sL%s %sL%s %sL%s %sZ".formatted(corners(x - r, y - r, x + r, y - r, x + r, y + r, x - r, y + r));
        }
    },
    POINTS_UP {
        @Override
        String at(double x, double y, double r) {
            return "M%s %sL%s %sL%s %sZ".formatted(corners(x, y - r * 1.3, x + r * 1.3, y + r, x - r * 1.3, y + r));
        }
    },
    POINTS_DOWN {
        @Override
        String at(double x, double y, double r) {
            return "M%s %sL%s %sL%s %sZ".formatted(corners(x, y + r * 1.3, x + r * 1.3, y - r, x - r * 1.3, y - r));
        }
    };

    /** The path of one of a radius. */
    abstract String at(double x, double y, double r);

    static PointShape of(Ink ink, boolean up) {
        return switch (ink) {
            case IMPROVING -> DIAMOND;
            case CONCERNING -> SQUARE;
            case NEUTRAL -> up ? POINTS_UP : POINTS_DOWN;
            default -> CIRCLE;
        };
    }

    private static Object[] corners(double... places) {
        Object[] written = new Object[places.length];
        for (int i = 0; i < places.length; i++) {
            written[i] = ChartLayout.at(places[i]);
        }
        return written;
    }
}
