# Writes the chemical diabetes data of the R package locfit as CSV to the path given on the command line.
# Made with R 4.2.2 and locfit 1.5-9.7.
target <- commandArgs(trailingOnly = TRUE)[1]
data(chemdiab, package = "locfit")
grades <- c(Normal = "normal", Chemical_Diabetic = "chemical", Overt_Diabetic = "overt")
samples <- data.frame(
  sample_id = sprintf("p%03d", seq_len(nrow(chemdiab))),
  relative_weight = sprintf("%.2f", chemdiab$rw),
  fasting_glucose = chemdiab$fpg, glucose_area = chemdiab$ga, insulin_area = chemdiab$ina,
  steady_state_glucose = chemdiab$sspg,
  grade = grades[as.character(chemdiab$cc)]
)
write.csv(samples, target, row.names = FALSE, quote = FALSE)
