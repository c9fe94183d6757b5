namespace ProductBalance.Web.Api.Outcomes;

/// <summary>Whether effects show as often as people were confident that they would.</summary>
/// <param name="N">How many promises were measured.</param>
/// <param name="Showed">The share whose effect showed.</param>
/// <param name="MeanConfidence">The mean chance that people gave them.</param>
/// <param name="BrierScore">0 is perfect, 0.25 what a coin gets.</param>
public sealed record ConfidenceAnswer(int N, double Showed, double MeanConfidence, double BrierScore);
