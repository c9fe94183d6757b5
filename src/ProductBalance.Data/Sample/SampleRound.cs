using ProductBalance.Domain.Estimates;

namespace ProductBalance.Data.Sample;

/// <summary>An estimation round.</summary>
/// <param name="Field">What is estimated.</param>
/// <param name="Starter">The user name of who leads it.</param>
/// <param name="Members">The user names of who is asked.</param>
/// <param name="Items">The local keys of the items.</param>
/// <param name="Answers">By user name, the estimates by local key.</param>
/// <param name="ClosesInDays">Days from today until the last day for answers; null for a round that was held together.</param>
/// <param name="IsSettled">Whether it was revealed and settled on the medians.</param>
public sealed record SampleRound(
    string Field,
    string Starter,
    IReadOnlyList<string> Members,
    IReadOnlyList<string> Items,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, Estimate>> Answers,
    int? ClosesInDays = null,
    bool IsSettled = false
);
