# Writes ../countsR.json. Run in this folder: Rscript counts.R
#
# R's own functions (base, stats) and jsonlite. prop.test(correct = TRUE) is Newcombe's method 4 except within one half
# of n / 2, so no such counts are asked; binom.test gives McNemar's exact p values, p.adjust Holm's.
suppressMessages(library(jsonlite))

levels <- c(.8, .9, .95, .99)
pairs <- list(c(0, 5), c(0, 20), c(1, 29), c(15, 148), c(81, 263), c(228, 240), c(92, 93), c(93, 93), c(999, 1000), c(999999, 1e6))
case <- function(method, pair, level, limits)
  list(method = method, successes = pair[1], trials = pair[2], level = level, lower = limits[1], upper = limits[2])

corrected <- function(x, n, level) as.numeric(suppressWarnings(prop.test(x, n, conf.level = level, correct = TRUE))$conf.int)
jeffreys <- function(x, n, level) qbeta(c((1 - level) / 2, (1 + level) / 2), x + .5, n - x + .5)
midp <- function(x, n, level) {
  tail <- (1 - level) / 2
  more <- function(p) pbinom(x, n, p, lower.tail = FALSE) + dbinom(x, n, p) / 2
  solve <- function(share) uniroot(function(p) more(p) - share, c(0, 1), tol = 1e-15, maxiter = 10000)$root
  c(if (x == 0) 0 else solve(tail), if (x == n) 1 else solve(1 - tail))
}
proportions <- list()
for (pair in pairs) for (level in levels) {
  x <- pair[1]; n <- pair[2]
  proportions <- c(proportions, list(case("wilson-cc", pair, level, corrected(x, n, level)),
    case("jeffreys", pair, level, jeffreys(x, n, level)), case("mid-p", pair, level, midp(x, n, level))))
}

discordant <- lapply(list(c(1, 7), c(6, 16), c(12, 2), c(5, 5), c(0, 9), c(120, 97)), function(pair) {
  p <- function(alternative) binom.test(pair[1], sum(pair), .5, alternative)$p.value
  list(candidateOnly = pair[1], baselineOnly = pair[2], different = p("two.sided"), worse = p("less"), better = p("greater"))
})

families <- list(c(.01, .01, .04, NA, .2), c(.001, .008, .039, .041, .042, .06), c(.9, .8, .7), c(0, 1, .5), NA, .03)
holm <- lapply(families, function(p) list(given = I(p), adjusted = I(p.adjust(p, "holm"))))

tool <- paste("R", getRversion())
json <- toJSON(list(
  proportions = list(tool = tool, tolerance = 1e-10, cases = proportions),
  discordant = list(tool = tool, tolerance = 1e-12, cases = discordant),
  holm = list(tool = tool, tolerance = 1e-12, cases = holm)
), auto_unbox = TRUE, digits = NA, na = "null")
write(gsub("},{", "},\n{", json, fixed = TRUE), "../countsR.json")
