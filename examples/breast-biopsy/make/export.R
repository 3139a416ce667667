# Writes the biopsies of the R package MASS as CSV to the path given on the command line.
# Made with R 4.2.2 and MASS 7.3-58.2.
library(MASS)

target <- commandArgs(trailingOnly = TRUE)[1]
features <- c(
  "clump_thickness", "cell_size_uniformity", "cell_shape_uniformity", "marginal_adhesion",
  "epithelial_cell_size", "bare_nuclei", "bland_chromatin", "normal_nucleoli", "mitoses"
)
# The rows are in order of reporting; the sizes of the eight groups are those of the original documentation.
group <- rep(paste0("G", 1:8), c(367, 70, 31, 17, 48, 49, 31, 86))
samples <- data.frame(
  sample_id = sprintf("b%03d", seq_len(nrow(biopsy))),
  patient_id = biopsy$ID,
  group = group,
  period = ifelse(group == "G1", "first", "later"),
  setNames(biopsy[, paste0("V", 1:9)], features),
  diagnosis = biopsy$class
)
write.csv(samples, target, row.names = FALSE, quote = FALSE, na = "")
