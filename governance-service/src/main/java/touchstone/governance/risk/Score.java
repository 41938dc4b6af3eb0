package touchstone.governance.risk;

import touchstone.platform.problem.Problems;

/**
 * How large a risk is. No score is not a score of zero: it means that nobody has judged it.
 *
 * @param stated as the source gives it, on the 5 by 5 scale
 */
record Score(Integer likelihood, Integer impact, Integer stated) {

    /** 422 when only one of likelihood and impact is given, or the stated score is not their product. */
    Score {
        if ((likelihood == null) != (impact == null)) {
            throw Problems.invalid(likelihood == null ? "likelihood" : "impact", "must be given together with the other, or both left out");
        }
        if (likelihood != null && stated != null && stated != likelihood * impact) {
            throw Problems.invalid("statedScore", "must be likelihood times impact, %d × %d = %d, or left out"
                    .formatted(likelihood, impact, likelihood * impact));
        }
    }

    /** 1 to 25; null when unscored. */
    Integer value() {
        return likelihood == null ? stated : Integer.valueOf(likelihood * impact);
    }

    String words() {
        if (likelihood != null) {
            return "Likelihood %d × impact %d = %d.".formatted(likelihood, impact, value());
        }
        return stated == null
                ? "Unscored: nobody has judged it yet, which is not the same as no risk."
                : "Stated as %d; likelihood and impact are not given.".formatted(stated);
    }
}
