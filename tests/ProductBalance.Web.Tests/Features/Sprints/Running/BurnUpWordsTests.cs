using ProductBalance.Domain.Planning.Progress;
using ProductBalance.Web.Features.Sprints.Running;

namespace ProductBalance.Web.Tests.Features.Sprints.Running;

public sealed class BurnUpWordsTests
{
    private static readonly DateOnly Monday = new(2026, 11, 23);

    [Fact]
    public void Of_TellsWhatIsDone_AndAnEvenPace()
    {
        StayProgress[] stays = [new(14, Monday, null, [(Monday.AddDays(1), 9.5)])];

        var words = BurnUpWords.Of(
            BurnUp.Of(new(Monday, Monday.AddDays(13)), Monday.AddDays(1), planned: 14, new(10, 21), stays)
        );

        Assert.Equal(
            "4.5 of 14 person-days are done. An even pace would have done 2 by now; the whole plan may take 10 to 21.",
            words
        );
    }

    [Fact]
    public void Of_ASprintThatIsOver_ComparesWithNoPaceAnyMore()
    {
        StayProgress[] stays = [new(14, Monday, null, [(Monday.AddDays(1), 0.04)])];

        var words = BurnUpWords.Of(
            BurnUp.Of(new(Monday, Monday.AddDays(13)), Monday.AddDays(13), planned: 14, new(10.04, 21), stays)
        );

        Assert.Equal("14 of 14 person-days are done. By its estimates the plan could have taken 10 to 21.", words);
    }

    [Fact]
    public void Of_BeforeItsFirstDay_SaysSo() =>
        Assert.Equal(
            "Its first day is still to come.",
            BurnUpWords.Of(BurnUp.Of(new(Monday, Monday.AddDays(13)), Monday.AddDays(-1), planned: 14, new(10, 21), []))
        );
}
