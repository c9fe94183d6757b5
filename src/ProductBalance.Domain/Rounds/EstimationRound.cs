using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;

namespace ProductBalance.Domain.Rounds;

/// <summary>
/// Several people estimate one quantity of a set of items in secret, reveal together, talk about where they disagree,
/// answer again (the passes of a Delphi study) and settle. Their answers are in <see cref="RoundSheet"/>s.
/// </summary>
public sealed class EstimationRound
{
    /// <summary>Most items of one round.</summary>
    public const int MostItems = 50;

    /// <summary>Most people of one round.</summary>
    public const int MostMembers = 50;

    /// <summary>Longest reason of a settlement, in characters.</summary>
    public const int ReasonMaxLength = 500;

    private EstimationRound() { }

    /// <summary>Starts a round.</summary>
    /// <exception cref="ArgumentException">It has no items, or nobody is asked.</exception>
    public EstimationRound(
        RoundId id,
        ProductId productId,
        int number,
        Guid starterId,
        DateTimeOffset at,
        RoundPlan plan
    )
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfZero(plan.Items.Count);
        ArgumentOutOfRangeException.ThrowIfZero(plan.Members.Count);
        (Id, ProductId, Number, StarterId, StartedAt) = (id, productId, number, starterId, at);
        (Field, Items, Members, ClosesOn) = (plan.Field, plan.Items, plan.Members, plan.ClosesOn);
    }

    /// <summary>Identifies it.</summary>
    public RoundId Id { get; private set; }

    /// <summary>The product.</summary>
    public ProductId ProductId { get; private set; }

    /// <summary>Counted per product, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Who leads it.</summary>
    public Guid StarterId { get; private set; }

    /// <summary>When it was started (UTC).</summary>
    public DateTimeOffset StartedAt { get; private set; }

    /// <summary>See <see cref="RoundPlan.Field"/>.</summary>
    public string Field { get; private set; } = "";

    /// <summary>See <see cref="RoundPlan.ClosesOn"/>.</summary>
    public DateOnly? ClosesOn { get; private set; }

    /// <summary>Who is asked.</summary>
    public IReadOnlyList<Guid> Members { get; private set; } = [];

    /// <summary>What is estimated.</summary>
    public IReadOnlyList<RoundItem> Items { get; private set; } = [];

    /// <summary>How far it is.</summary>
    public RoundState State { get; private set; } = RoundState.Open;

    /// <summary>How many times people were asked, from 1.</summary>
    public int Pass { get; private set; } = 1;

    /// <summary>Version token, renewed at each save.</summary>
    public Guid Version { get; private set; }

    /// <summary>The last pass whose answers everybody may see; 0 where there is none.</summary>
    public int RevealedPass => State == RoundState.Open ? Pass - 1 : Pass;

    /// <summary>Whether somebody may reveal: its starter; everybody once all answered, or once its last day has passed.</summary>
    public bool MayReveal(Guid userId, bool allAnswered, DateOnly today) =>
        State == RoundState.Open
        && (userId == StarterId || (Members.Contains(userId) && (allAnswered || ClosesOn < today)));

    /// <summary>Requires that somebody may hand in answers to a pass.</summary>
    /// <exception cref="DomainRuleException">They are not asked, or that pass is revealed.</exception>
    public void RequireAnswerable(Guid userId, int pass)
    {
        if (!Members.Contains(userId))
        {
            throw new DomainRuleException(
                "not-invited",
                "You are not invited to this round. Ask the person who started it."
            );
        }

        if (State != RoundState.Open || pass != Pass)
        {
            throw new DomainRuleException(
                "round-revealed",
                "The answers were revealed meanwhile, and yours can no longer be changed. Look at them and talk."
            );
        }
    }

    /// <summary>Lays all answers on the table.</summary>
    /// <exception cref="DomainRuleException">They lie there already, or it is not this person's turn.</exception>
    public void Reveal(Guid userId, bool allAnswered, DateOnly today)
    {
        Require(RoundState.Open);
        if (!MayReveal(userId, allAnswered, today))
        {
            throw new DomainRuleException(
                "not-yet",
                "Somebody has not answered yet. Until then only the person who started the round can reveal it."
            );
        }

        State = RoundState.Revealed;
    }

    /// <summary>Asks everybody once more, knowing what the others said.</summary>
    /// <exception cref="DomainRuleException">The answers are not revealed.</exception>
    public void AskAgain()
    {
        RequireRevealed();
        (State, Pass) = (RoundState.Open, Pass + 1);
    }

    /// <summary>Requires that the answers lie on the table.</summary>
    /// <exception cref="DomainRuleException">They are secret still, or the round is closed.</exception>
    public void RequireRevealed() => Require(RoundState.Revealed);

    /// <summary>Keeps what was agreed on of one item; the last one closes the round.</summary>
    /// <exception cref="DomainRuleException">The answers are not revealed.</exception>
    public void Settle(ItemId item, Estimate estimate, string? reason)
    {
        RequireRevealed();
        Items =
        [
            .. Items.Select(other => other.Item == item ? other with { Settled = estimate, Reason = reason } : other),
        ];
        State = Items.All(settled => settled.Settled is not null) ? RoundState.Closed : RoundState.Revealed;
    }

    /// <summary>Ends it; what is not settled stays as the items have it.</summary>
    /// <exception cref="DomainRuleException">It is closed.</exception>
    public void Close()
    {
        if (State == RoundState.Closed)
        {
            throw new DomainRuleException("round-closed", "This round is closed already. Start a new one.");
        }

        State = RoundState.Closed;
    }

    private void Require(RoundState state)
    {
        if (State != state)
        {
            throw new DomainRuleException(
                "round-state",
                State switch
                {
                    RoundState.Open => "The answers are still secret. Reveal them first.",
                    RoundState.Revealed => "The answers are revealed already. Settle them, or ask again.",
                    _ => "This round is closed. Start a new one.",
                }
            );
        }
    }
}
