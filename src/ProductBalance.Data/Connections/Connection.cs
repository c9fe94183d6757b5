using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Connections;

namespace ProductBalance.Data.Connections;

/// <summary>A tracker that a product is kept in step with. It acts for whoever saved it last, with the rights that they have.</summary>
public sealed class Connection
{
    /// <summary>What the audit trail has of its changes as <see cref="Domain.Access.Actor.Via"/>.</summary>
    public const string Via = "connection";

    public required Guid Id { get; init; }

    public required ProductId ProductId { get; init; }

    public required ConnectionSettings Settings { get; set; }

    /// <summary>The token of the tracker, encrypted.</summary>
    public required string Token { get; set; }

    public required Guid AuthorId { get; set; }

    public required string AuthorName { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Up to when changes were read, by the clock of the tracker; null where all is to be read.</summary>
    public DateTimeOffset? Cursor { get; set; }

    /// <summary>What the tracker calls the answer that was read last; it is asked for something else.</summary>
    public string? AnswerTag { get; set; }

    /// <summary>When it is synchronised next at the earliest; null where only somebody's wish does so.</summary>
    public DateTimeOffset? NextAt { get; set; }

    /// <summary>Until when it belongs to the process that synchronises it; that one may die.</summary>
    public DateTimeOffset? TakenUntil { get; set; }

    /// <summary>Runs that failed since the last one that worked.</summary>
    public int Failures { get; set; }

    public Guid Version { get; private set; }

    /// <summary>Who it acts for, under a name that tells people so.</summary>
    public Actor Actor =>
        new(AuthorId, $"{Settings.Kind} sync of {AuthorName}", IsAdministrator: false, Scope: null, Via);

    /// <summary>Whether its time has come, and nobody is at it.</summary>
    public bool IsDue(DateTimeOffset now) => NextAt <= now && !IsTaken(now);

    /// <summary>Whether a process is at it.</summary>
    public bool IsTaken(DateTimeOffset now) => TakenUntil > now;

    /// <summary>Begins again: everything is read anew.</summary>
    public void Forget() => (Cursor, AnswerTag) = (null, null);
}
