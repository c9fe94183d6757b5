namespace ProductBalance.Data.Connections;

/// <summary>One synchronisation of a connection.</summary>
public sealed class ConnectionRun
{
    public const int MostSentences = 50;

    public long Id { get; private set; }

    public Guid ConnectionId { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required DateTimeOffset EndedAt { get; init; }

    /// <summary>Issues that were new or changed since the last run.</summary>
    public int Read { get; init; }

    public int Created { get; init; }

    public int Updated { get; init; }

    public int Refused { get; init; }

    /// <summary>Issues that were told something.</summary>
    public int Pushed { get; init; }

    /// <summary>Why the run failed; null where it worked.</summary>
    public string? Failure { get; init; }

    /// <summary>What somebody should look at, the first ones.</summary>
    public IReadOnlyList<string> Sentences { get; init; } = [];
}
