# Writes make/facts.json: what the gate's report on this example has to say, computed without the gate.
# Usage: python make/scores.py /tmp/scores && Rscript make/facts.R /tmp/scores, in the folder of this example; the JSON is
# then laid out by Biome.
# Made with R 4.2.2, survey 4.1.1, pROC 1.18.0, jsonlite 1.8.4.
suppressMessages({library(survey); library(pROC); library(jsonlite)})

scores_folder <- commandArgs(trailingOnly = TRUE)[1]
threshold <- 0.3
confidence <- 0.95
planned_design_effect <- NULL # the policy declares none: the mean cluster size stands for it
tail <- (1 - confidence) / 2
z <- qnorm(1 - tail)

wilson <- function(x, n) {
  centre <- (x + z^2 / 2) / (n + z^2)
  half <- z * sqrt(x * (n - x) / n + z^2 / 4) / (n + z^2)
  c(lower = centre - half, upper = centre + half)
}

clopper_pearson <- function(x, n) {
  list(
    lower = if (x == 0) 0 else qbeta(tail, x, n - x + 1),
    upper = if (x == n) 1 else qbeta(1 - tail, x + 1, n - x)
  )
}

# Effective sizes: n / max(1, estimated, planned design effect), times (z / t)^2 below 30 clusters.
clustered <- function(correct, patient) {
  x <- tapply(correct, patient, sum)
  m <- tapply(correct, patient, length)
  n <- sum(m)
  p <- sum(x) / n
  k <- length(m)
  result <- list(clusters = k, meanClusterSize = n / k)
  if (k >= 2 && p > 0 && p < 1) {
    variance <- k / (k - 1) * sum((x - p * m)^2) / n^2
    design <- svydesign(ids = ~patient, weights = ~1, data = data.frame(patient, correct = as.numeric(correct)))
    stopifnot(abs(variance - as.numeric(SE(svymean(~correct, design)))^2) < 1e-12)
    result$estimatedDesignEffect <- variance / (p * (1 - p) / n)
  }
  planned <- if (is.null(planned_design_effect)) n / k else planned_design_effect
  result$designEffect <- max(1, result$estimatedDesignEffect, planned)
  if (k >= 10) {
    effective <- n / result$designEffect * (if (k < 30) (z / qt(1 - tail, k - 1))^2 else 1)
    result$effectiveTrials <- effective
    result <- c(result, clopper_pearson(p * effective, effective))
  }
  result
}

proportion <- function(metric, subgroup, correct, patient) {
  n <- length(correct)
  if (n == 0) return(list(metric = metric, subgroup = subgroup, successes = 0, trials = 0, value = NA))
  exact <- binom.test(sum(correct), n, conf.level = confidence)$conf.int
  list(
    metric = metric, subgroup = subgroup, successes = sum(correct), trials = n, value = sum(correct) / n,
    independent = list(lower = exact[1], upper = exact[2]), clustered = clustered(correct, patient)
  )
}

evaluate <- function(samples, subgroup) {
  truth <- samples$diagnosis == "malignant"
  called <- samples$p_malignant >= threshold
  over <- function(metric, rows, correct) proportion(metric, subgroup, correct[rows], samples$patient_id[rows])
  list(
    confusion = list(
      subgroup = subgroup, truePositives = sum(truth & called), falsePositives = sum(!truth & called),
      falseNegatives = sum(truth & !called), trueNegatives = sum(!truth & !called)
    ),
    proportions = list(
      over("sensitivity", truth, called), over("specificity", !truth, !called), over("ppv", called, truth),
      over("npv", !called, !truth), over("accuracy", rep(TRUE, nrow(samples)), called == truth)
    ),
    auroc = if (any(truth) && any(!truth)) {
      curve <- roc(truth, samples$p_malignant, levels = c(FALSE, TRUE), direction = "<", quiet = TRUE)
      list(subgroup = subgroup, value = as.numeric(auc(curve)), delongVariance = var(curve))
    },
    brier = list(subgroup = subgroup, value = mean((samples$p_malignant - truth)^2))
  )
}

subgroups <- function(samples) {
  thick <- ifelse(samples$clump_thickness < 6, "<6", ">=6")
  named <- list(list(which = rep(TRUE, nrow(samples)), subgroup = setNames(list(), character(0))))
  for (value in c("first", "later")) {
    named <- c(named, list(list(which = samples$period == value, subgroup = list(period = value))))
  }
  for (value in c("<6", ">=6")) {
    named <- c(named, list(list(which = thick == value, subgroup = list(clump_thickness = value))))
  }
  named
}

newcombe <- function(x1, n1, x0, n0) {
  p1 <- x1 / n1; p0 <- x0 / n0
  first <- wilson(x1, n1); reference <- wilson(x0, n0)
  list(
    lower = p1 - p0 - sqrt((p1 - first[["lower"]])^2 + (reference[["upper"]] - p0)^2),
    upper = p1 - p0 + sqrt((first[["upper"]] - p1)^2 + (p0 - reference[["lower"]])^2)
  )
}
stopifnot(max(abs(wilson(93, 110) - prop.test(93, 110, correct = FALSE)$conf.int)) < 1e-12)

compare <- function(estimate, x0, n0, margin) {
  effective <- estimate$clustered$effectiveTrials
  list(
    metric = estimate$metric, against = "process", subgroup = estimate$subgroup, mode = "non-inferior",
    margin = margin, baseline = list(successes = x0, trials = n0, value = x0 / n0), difference = estimate$value - x0 / n0,
    independent = newcombe(estimate$successes, estimate$trials, x0, n0),
    clustered = newcombe(estimate$value * effective, effective, x0, n0)
  )
}

# Shares of the other class that a sample is on the right side of, and what DeLong and Obuchowski make of these.
placements <- function(truth, score) {
  wins <- outer(score[truth], score[!truth], function(x, y) (x > y) + (x == y) / 2)
  list(positive = rowMeans(wins), negative = colMeans(wins))
}

delong <- function(v) var(v$positive) / length(v$positive) + var(v$negative) / length(v$negative)

obuchowski <- function(v, truth, patient) {
  sums <- function(values, patients) {
    found <- tapply(values - mean(values), factor(patients, levels = unique(patient)), sum)
    replace(found, is.na(found), 0)
  }
  x <- sums(v$positive, patient[truth])
  y <- sums(v$negative, patient[!truth])
  correction <- function(k) k / (k - 1)
  m <- sum(truth)
  n <- sum(!truth)
  correction(length(unique(patient[truth]))) * sum(x^2) / m^2 +
    correction(length(unique(patient[!truth]))) * sum(y^2) / n^2 +
    2 * correction(length(unique(patient))) * sum(x * y) / (m * n)
}

# Newcombe 2006, method 5.
newcombe5 <- function(auroc, m, n) {
  h <- (m + n) / 2 - 1
  score <- function(t) (auroc - t)^2 - z^2 * t * (1 - t) * (1 + h * (1 - t) / (2 - t) + h * t / (1 + t)) / (m * n)
  list(
    lower = uniroot(score, c(0, auroc), tol = 1e-15)$root,
    upper = uniroot(score, c(auroc, 1 - 1e-12), tol = 1e-15)$root
  )
}

# Zou 2008: limits of a difference from the limits of two correlated estimates.
correlated <- function(p1, limits1, p0, limits0, r) {
  reach <- function(x, y) sqrt(x^2 - 2 * r * x * y + y^2)
  c(
    lower = p1 - p0 - reach(p1 - limits1$lower, limits0$upper - p0),
    upper = p1 - p0 + reach(limits1$upper - p1, p0 - limits0$lower)
  )
}

# Two models on the same samples: the outer limits of Obuchowski's interval and of the combination of both areas'.
compare_auroc <- function(samples, released, margin) {
  truth <- samples$diagnosis == "malignant"
  patient <- samples$patient_id
  own <- placements(truth, samples$p_malignant)
  theirs <- placements(truth, released$p_malignant)
  difference <- Map(`-`, own, theirs)
  curves <- lapply(
    list(samples, released),
    function(one) roc(truth, one$p_malignant, levels = c(FALSE, TRUE), direction = "<", quiet = TRUE)
  )
  paired <- roc.test(curves[[1]], curves[[2]], method = "delong", paired = TRUE)
  stopifnot(abs(diff(rev(paired$estimate)) / paired$statistic - sqrt(delong(difference))) < 1e-12)
  r <- cov(curves[[1]], curves[[2]]) / sqrt(var(curves[[1]]) * var(curves[[2]]))
  m <- sum(truth)
  n <- sum(!truth)
  clusters <- c(length(unique(patient[truth])), length(unique(patient[!truth])))
  stopifnot(clusters >= 30)
  effect <- max(1, obuchowski(difference, truth, patient) / delong(difference), m / clusters[1], n / clusters[2])
  p1 <- mean(own$positive)
  p0 <- mean(theirs$positive)
  variance <- delong(difference) * effect
  combined <- correlated(p1, newcombe5(p1, m / effect, n / effect), p0, newcombe5(p0, m / effect, n / effect), r)
  list(
    metric = "auroc", against = "released-model", subgroup = setNames(list(), character(0)), mode = "non-inferior",
    margin = margin, baseline = list(value = p0), difference = p1 - p0,
    clustered = list(
      clusters = length(unique(patient)), designEffect = effect,
      lower = min(p1 - p0 - z * sqrt(variance), combined[["lower"]]),
      upper = max(p1 - p0 + z * sqrt(variance), combined[["upper"]])
    )
  )
}

read_scored <- function(name, test) {
  predictions <- read.csv(file.path(scores_folder, paste0(name, ".csv")))
  samples <- merge(test, predictions, by = "sample_id")
  stopifnot(nrow(samples) == nrow(test), nrow(predictions) == nrow(test))
  samples
}

judge <- function(name, test, released = NULL) {
  samples <- read_scored(name, test)
  parts <- lapply(subgroups(samples), function(group) evaluate(samples[group$which, ], group$subgroup))
  proportions <- unlist(lapply(parts, `[[`, "proportions"), recursive = FALSE)
  comparisons <- list(
    compare(parts[[1]]$proportions[[1]], 269, 320, 0.05),
    compare(parts[[4]]$proportions[[1]], 93, 110, 0.10)
  )
  paired <- if (!is.null(released)) list(compare_auroc(samples, read_scored(released, test), 0.02))
  list(
    confusion = lapply(parts, `[[`, "confusion"), proportions = proportions,
    auroc = lapply(parts, `[[`, "auroc"), brier = lapply(parts, `[[`, "brier"),
    comparisons = c(comparisons, paired)
  )
}

# Entities with samples in both splits, and how many samples of each split are theirs.
overlap <- function(manifest) {
  both <- intersect(manifest$patient_id[manifest$split == "train"], manifest$patient_id[manifest$split == "test"])
  shared <- manifest$patient_id %in% both
  list(
    entities = length(both),
    train = sum(shared & manifest$split == "train"),
    test = sum(shared & manifest$split == "test")
  )
}

split_counts <- function(manifest) {
  list(
    rows = as.list(table(manifest$split)[c("train", "test")]),
    patients = as.list(tapply(
      manifest$patient_id, manifest$split, function(ids) length(unique(ids))
    )[c("train", "test")]),
    malignant = as.list(tapply(manifest$diagnosis == "malignant", manifest$split, sum)[c("train", "test")]),
    duplicatedSamples = sum(duplicated(manifest$sample_id)),
    overlap = overlap(manifest)
  )
}

manifest <- read.csv("data/manifest.csv", colClasses = c(patient_id = "character"))
row_wise <- read.csv("data/row-wise.csv", colClasses = c(patient_id = "character"))
test <- manifest[manifest$split == "test", ]
facts <- list(
  tools = list(R = "4.2.2", survey = "4.1.1", pROC = "1.18.0"),
  confidence = confidence, threshold = threshold,
  manifest = split_counts(manifest), rowWise = split_counts(row_wise),
  missingBareNuclei = as.list(tapply(is.na(manifest$bare_nuclei), manifest$split, sum)[c("train", "test")]),
  candidates = list(
    released = judge("released", test),
    retrained = judge("retrained", test, "released"),
    "fewer-features" = judge("fewer-features", test, "released"),
    boosted = judge("boosted", test, "released")
  )
)
write_json(facts, "make/facts.json", auto_unbox = TRUE, digits = NA, pretty = 1, na = "null", null = "null")
