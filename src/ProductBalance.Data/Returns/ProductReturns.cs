using ProductBalance.Data.Access;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Returns;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Returns;

/// <summary>The returns of a product as somebody may see them.</summary>
public sealed record ProductReturns
{
    public required Product Product { get; init; }

    public required ReturnsLedger Ledger { get; init; }

    /// <summary>What the ledger says of the tech share.</summary>
    public required InvestmentSignal Signal { get; init; }

    /// <summary>The answers to signals, the newest first.</summary>
    public required IReadOnlyList<SignalDecision> Decisions { get; init; }

    /// <summary>What became of signals, answered or not, the newest first.</summary>
    public required IReadOnlyList<SignalOutcome> History { get; init; }

    /// <summary>The sprints as releases, the oldest first.</summary>
    public required IReadOnlyList<ReturnPeriod> Sprints { get; init; }

    /// <summary>The titles of released items by their numbers.</summary>
    public required IReadOnlyDictionary<int, string> Titles { get; init; }

    /// <summary>The mix that holds.</summary>
    public required MixPolicy Policy { get; init; }

    /// <summary>How many released items do not say what they are worth in money.</summary>
    public required int WithoutMoney { get; init; }

    public required Standing Standing { get; init; }

    /// <summary>Whether the reader may see what the teams cost; ratios are for everybody.</summary>
    public bool SeesCosts => Standing.Allows(Permission.SeeRates);

    /// <summary>Whether the reader may answer the signal.</summary>
    public bool MayAnswer => Standing.Allows(Permission.Plan);
}
