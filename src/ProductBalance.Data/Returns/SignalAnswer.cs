namespace ProductBalance.Data.Returns;

/// <summary>What a product manager makes of a signal.</summary>
/// <param name="IsAccepted">Whether the mix policy takes it.</param>
/// <param name="TechShare">The tech share that the form showed, 0 to 1.</param>
/// <param name="Reason">Why; asked for where it is declined.</param>
public sealed record SignalAnswer(bool IsAccepted, double TechShare, string Reason = "");
