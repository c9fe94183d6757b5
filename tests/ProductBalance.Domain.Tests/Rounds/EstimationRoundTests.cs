using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Rounds;

namespace ProductBalance.Domain.Tests.Rounds;

public sealed class EstimationRoundTests
{
    private static readonly Guid Starter = Id(1);
    private static readonly Guid Member = Id(2);
    private static readonly DateOnly Today = new(2026, 11, 20);

    [Theory]
    [InlineData(1, false, null, true)]
    [InlineData(2, false, null, false)]
    [InlineData(2, true, null, true)]
    [InlineData(2, false, "2026-11-20", false)]
    [InlineData(2, false, "2026-11-19", true)]
    [InlineData(3, true, "2026-11-19", false)]
    public void MayReveal_TheStarter_AndMembersWhenAllAnsweredOrTheDayHasPassed(
        byte person,
        bool allAnswered,
        string? closesOn,
        bool may
    )
    {
        var round = NewRound(closesOn is null ? null : DateOnly.Parse(closesOn, null));

        Assert.Equal(may, round.MayReveal(Id(person), allAnswered, Today));
    }

    [Fact]
    public void Reveal_BySomebodyTooEarly_IsRefused()
    {
        var round = NewRound();

        var refusal = Assert.Throws<DomainRuleException>(() => round.Reveal(Member, allAnswered: false, Today));

        Assert.Equal(("not-yet", RoundState.Open), (refusal.Code, round.State));
    }

    [Fact]
    public void RequireAnswerable_AfterTheReveal_IsRefused()
    {
        var round = NewRound();
        round.Reveal(Starter, allAnswered: false, Today);

        var refusal = Assert.Throws<DomainRuleException>(() => round.RequireAnswerable(Member, pass: 1));

        Assert.Equal("round-revealed", refusal.Code);
    }

    [Fact]
    public void RequireAnswerable_ByAStranger_IsRefused()
    {
        var refusal = Assert.Throws<DomainRuleException>(() => NewRound().RequireAnswerable(Id(9), pass: 1));

        Assert.Equal("not-invited", refusal.Code);
    }

    [Fact]
    public void AskAgain_OpensTheNextPass_AndKeepsTheLastOneRevealed()
    {
        var round = NewRound();
        round.Reveal(Starter, allAnswered: false, Today);

        round.AskAgain();

        Assert.Equal((RoundState.Open, 2, 1), (round.State, round.Pass, round.RevealedPass));
        Assert.Throws<DomainRuleException>(() => round.RequireAnswerable(Member, pass: 1));
        round.RequireAnswerable(Member, pass: 2);
    }

    [Fact]
    public void Settle_TheLastItem_ClosesTheRound()
    {
        var round = NewRound();
        round.Reveal(Starter, allAnswered: true, Today);

        round.Settle(round.Items[0].Item, Estimate.Of(3), "agreed");
        var between = round.State;
        round.Settle(round.Items[1].Item, Estimate.Of(5), null);

        Assert.Equal((RoundState.Revealed, RoundState.Closed), (between, round.State));
        Assert.Equal((Estimate.Of(3), "agreed"), (round.Items[0].Settled, round.Items[0].Reason));
    }

    [Fact]
    public void Settle_WhileAnswersAreSecret_IsRefused()
    {
        var round = NewRound();

        Assert.Throws<DomainRuleException>(() => round.Settle(round.Items[0].Item, Estimate.Of(3), null));
    }

    [Fact]
    public void Close_Twice_IsRefused()
    {
        var round = NewRound();
        round.Close();

        Assert.Throws<DomainRuleException>(round.Close);
        Assert.Throws<DomainRuleException>(round.AskAgain);
    }

    private static EstimationRound NewRound(DateOnly? closesOn = null) =>
        new(
            new(Id(50)),
            new(Id(60)),
            1,
            Starter,
            DateTimeOffset.UnixEpoch,
            new RoundPlan
            {
                Field = "effort",
                Items = [new(new ItemId(Id(71)), Before: null), new(new ItemId(Id(72)), Estimate.Of(4))],
                Members = [Starter, Member],
                ClosesOn = closesOn,
            }
        );

    private static Guid Id(byte number) => new(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}
