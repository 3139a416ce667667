# Writes make/facts.json: what the gate's report on this example has to say, computed without the gate.
# Usage: Rscript make/facts.R, in the folder of this example; the JSON is then laid out by Biome.
# Made with R 4.2.2, survey 4.1.1, pROC 1.18.0, jsonlite 1.8.4.
suppressMessages({library(survey); library(pROC); library(jsonlite)})

threshold <- 0.5
confidence <- 0.95
planned_design_effect <- 2.1 # acceptance.design-effect of both policies
tail <- (1 - confidence) / 2
z <- qnorm(1 - tail)

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
  truth <- samples$outcome == "poor"
  called <- samples$p_poor >= threshold
  over <- function(metric, rows, correct) proportion(metric, subgroup, correct[rows], samples$patient[rows])
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
      curve <- roc(truth, samples$p_poor, levels = c(FALSE, TRUE), direction = "<", quiet = TRUE)
      list(subgroup = subgroup, value = as.numeric(auc(curve)), delongVariance = var(curve))
    },
    brier = list(subgroup = subgroup, value = mean((samples$p_poor - truth)^2))
  )
}

subgroups <- function(samples) {
  age <- ifelse(samples$age < 30, "<30", ifelse(samples$age < 45, "30-<45", ">=45"))
  columns <- list(center = as.character(samples$center), sex = samples$sex, treat = samples$treat, age = age)
  named <- list(list(which = rep(TRUE, nrow(samples)), subgroup = setNames(list(), character(0))))
  for (column in names(columns)) {
    for (value in sort(unique(columns[[column]]))) {
      named <- c(named, list(list(which = columns[[column]] == value, subgroup = setNames(list(value), column))))
    }
  }
  named
}

judge <- function(name, test) {
  predictions <- read.csv(sprintf("predictions/%s.csv", name))
  samples <- merge(test, predictions, by = "sample_id")
  stopifnot(nrow(samples) == nrow(test), nrow(predictions) == nrow(test))
  parts <- lapply(subgroups(samples), function(group) evaluate(samples[group$which, ], group$subgroup))
  proportions <- unlist(lapply(parts, `[[`, "proportions"), recursive = FALSE)
  list(
    confusion = lapply(parts, `[[`, "confusion"), proportions = proportions,
    auroc = lapply(parts, `[[`, "auroc"), brier = lapply(parts, `[[`, "brier")
  )
}

# Entities with samples in both splits, and how many samples of each split are theirs.
overlap <- function(manifest, entity) {
  both <- intersect(entity[manifest$split == "train"], entity[manifest$split == "test"])
  shared <- entity %in% both
  list(
    entities = length(both),
    train = sum(shared & manifest$split == "train"),
    test = sum(shared & manifest$split == "test")
  )
}

split_counts <- function(manifest) {
  by_split <- function(values, count) as.list(tapply(values, manifest$split, count)[c("train", "test")])
  distinct <- function(ids) length(unique(ids))
  patients_with <- function(outcome) {
    by_split(ifelse(manifest$outcome == outcome, manifest$patient, NA), function(ids) distinct(na.omit(ids)))
  }
  list(
    rows = by_split(manifest$sample_id, length),
    patients = by_split(manifest$patient, distinct),
    poor = by_split(manifest$outcome == "poor", sum),
    patientsWithPoor = patients_with("poor"),
    patientsWithGood = patients_with("good"),
    duplicatedSamples = sum(duplicated(manifest$sample_id)),
    overlap = list(
      patient = overlap(manifest, manifest$patient),
      center = overlap(manifest, manifest$center),
      # What a policy would find that forgot the center: ids alone are not patients.
      idAlone = overlap(manifest, manifest$id)
    )
  )
}

read_manifest <- function(path) {
  manifest <- read.csv(path)
  manifest$patient <- paste(manifest$center, manifest$id)
  manifest
}

manifest <- read_manifest("data/manifest.csv")
row_wise <- read_manifest("data/row-wise.csv")
facts <- list(
  tools = list(R = "4.2.2", survey = "4.1.1", pROC = "1.18.0"),
  confidence = confidence, threshold = threshold, plannedDesignEffect = planned_design_effect,
  manifest = split_counts(manifest), rowWise = split_counts(row_wise),
  candidates = list(
    respiratory = judge("respiratory", manifest[manifest$split == "test", ]),
    "row-wise" = judge("row-wise", row_wise[row_wise$split == "test", ])
  )
)
write_json(facts, "make/facts.json", auto_unbox = TRUE, digits = NA, pretty = 1, na = "null", null = "null")
