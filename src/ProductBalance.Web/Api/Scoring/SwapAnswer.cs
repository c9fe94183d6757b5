namespace ProductBalance.Web.Api.Scoring;

/// <summary>The smallest change of one input that would swap an item with a neighbour.</summary>
/// <param name="With">The neighbour's number.</param>
/// <param name="Input">Which input.</param>
/// <param name="From">What it is.</param>
/// <param name="To">What it would have to be.</param>
public sealed record SwapAnswer(int With, string Input, double From, double To);
