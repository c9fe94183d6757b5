namespace ProductBalance.Data.Sample;

/// <summary>What a waiting item waits for.</summary>
/// <param name="Reason">As the API names it: designs, experimentResults, approval, thirdParty, decision or other.</param>
/// <param name="UntilInDays">Days from today until the wait is expected to end.</param>
/// <param name="Note">What it is in this case.</param>
public sealed record SampleWait(string Reason, int UntilInDays, string Note);
