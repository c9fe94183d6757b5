namespace ProductBalance.Data.Sample;

/// <summary>What a team of the sample cost from a day on.</summary>
public sealed record SampleRate(string Team, int DaysAgo, double People, decimal DayRate);
