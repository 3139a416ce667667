# Writes ../pima.csv and ../pairedRoc.json: two models on the same samples, and one model on two sets.
# Run in this folder: Rscript paired.R
# R 4.2.2 with pROC 1.18.0 (DeLong), survey 4.1.1 (linearised variance over clusters), MASS (the data), jsonlite.
suppressMessages({library(pROC); library(survey); library(MASS); library(jsonlite)})

whole <- glm(type ~ ., binomial, Pima.tr)
sugar <- glm(type ~ glu + ped, binomial, Pima.tr)
rows <- function(data, split) data.frame(
  split = split, label = as.integer(data$type == "Yes"), age = data$age,
  score = round(predict(whole, data, "response"), 3), baseline_score = round(predict(sugar, data, "response"), 3)
)
pima <- rbind(rows(Pima.tr, "train"), rows(Pima.te, "test"))
write.csv(pima, "../pima.csv", row.names = FALSE, quote = FALSE)
train <- subset(pima, split == "train")
test <- subset(pima, split == "test")

curve <- function(label, score) suppressWarnings(roc(label, score, quiet = TRUE, direction = "<", levels = 0:1))
limits <- function(difference, variance, level) {
  reach <- qnorm((1 + level) / 2) * sqrt(variance)
  list(level = level, difference = difference, variance = variance, lower = difference - reach, upper = difference + reach)
}
# Newcombe 2006, method 5, and its combination for two areas of correlation r (Zou, Yue 2013).
method5 <- function(curve, level) {
  area <- as.numeric(auc(curve)); m <- length(curve$cases); n <- length(curve$controls)
  z <- qnorm((1 + level) / 2); h <- (m + n) / 2 - 1
  variance <- function(t) t * (1 - t) * (1 + h * (1 - t) / (2 - t) + h * t / (1 + t)) / (m * n)
  end <- function(from, to) if (area == to && area %in% 0:1) area else
    uniroot(function(t) abs(area - t) - z * sqrt(variance(t)), sort(c(from, to)), tol = 1e-15)$root
  c(area, end(0, if (area == 1) 1 - 1e-9 else area), if (area == 1) 1 else end(1, area))
}
combined <- function(first, second, r, level) {
  p <- method5(first, level); q <- method5(second, level)
  reach <- function(x, y) sqrt(x^2 - 2 * r * x * y + y^2)
  list(combinedLower = p[1] - q[1] - reach(p[1] - p[2], q[3] - q[1]),
    combinedUpper = p[1] - q[1] + reach(p[3] - p[1], q[1] - q[2]))
}
pair <- function(level) {
  a <- curve(test$label, test$score); b <- curve(test$label, test$baseline_score)
  r <- cov(a, b, method = "delong") / sqrt(var(a, method = "delong") * var(b, method = "delong"))
  variance <- var(a, method = "delong") + var(b, method = "delong") - 2 * cov(a, b, method = "delong")
  c(name = "paired", candidate = as.numeric(auc(a)), baseline = as.numeric(auc(b)),
    limits(as.numeric(auc(a)) - as.numeric(auc(b)), variance, level), combined(a, b, r, level))
}
gap <- function(name, first, second, level) {
  known <- function(curve) if (as.numeric(auc(curve)) == 1) 0 else var(curve, method = "delong")
  c(name = name, limits(as.numeric(auc(first)) - as.numeric(auc(second)), known(first) + known(second), level),
    combined(first, second, 0, level))
}
onTest <- curve(test$label, test$score)
areas <- c(lapply(c(.95, .9), pair),
  lapply(c(.95, .9), function(level) gap("gap", curve(train$label, train$score), onTest, level)),
  list(gap("gap, overfit", curve(train$label, train$label), onTest, .95)))

clustered <- function(name, chosen) {
  at <- test[chosen, ]
  right <- function(score) as.integer((score >= .5) == (at$label == 1))
  at$d <- right(at$score) - right(at$baseline_score)
  mean <- svymean(~d, svydesign(ids = ~age, weights = ~1, data = at))
  list(name = name, clusters = length(unique(at$age)), trials = nrow(at), candidateOnly = sum(at$d == 1),
    baselineOnly = sum(at$d == -1), difference = as.numeric(coef(mean)), variance = as.numeric(SE(mean))^2)
}
shares <- list(clustered("sensitivity", test$label == 1), clustered("specificity", test$label == 0),
  clustered("accuracy", rep(TRUE, nrow(test))))

version <- function(name) paste(name, packageVersion(name))
tool <- function(name) paste(paste0("R ", getRversion()), version(name))
write(toJSON(list(
  areas = list(tool = tool("pROC"), tolerance = 1e-12, cases = areas),
  shares = list(tool = tool("survey"), tolerance = 1e-12, cases = shares)
), auto_unbox = TRUE, digits = NA, pretty = TRUE), "../pairedRoc.json")
