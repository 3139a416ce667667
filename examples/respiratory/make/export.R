# Writes the respiratory trial of the R package geepack as CSV to the path given on the command line.
# Made with R 4.2.2 and geepack 1.3.9.
library(geepack)

target <- commandArgs(trailingOnly = TRUE)[1]
data(respiratory)
visits <- respiratory[order(respiratory$center, respiratory$id, respiratory$visit), ]
patient <- paste(visits$center, visits$id)
# Status at the visit before; before the first visit, the status at baseline. 1 is good, 0 is poor.
visits$previous <- ave(seq_len(nrow(visits)), patient, FUN = function(rows) {
  c(visits$baseline[rows[1]], visits$outcome[rows[-length(rows)]])
})
samples <- data.frame(
  sample_id = sprintf("c%d-p%02d-v%d", visits$center, visits$id, visits$visit),
  visits[, c("center", "id", "visit", "treat", "sex", "age", "baseline", "previous")],
  outcome = ifelse(visits$outcome == 1, "good", "poor")
)
write.csv(samples, target, row.names = FALSE, quote = FALSE)
