using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Reviews;

namespace ProductBalance.Domain.Tests.Reviews;

public sealed class SprintReviewTests
{
    private static readonly DateTimeOffset Now = new(2026, 12, 4, 15, 0, 0, TimeSpan.Zero);
    private static readonly Actor Anna = new(default, "Anna", IsAdministrator: false, Scope: null, "test");
    private readonly Sprint _sprint = new(default, default, 1, new(new(2026, 11, 23), new(2026, 12, 4)));
    private readonly SprintReview _review = new(default, default);

    [Fact]
    public void Hold_BeforeTheSprintBegins_IsRefused()
    {
        var refusal = Assert.Throws<DomainRuleException>(() => _review.Hold(_sprint, Anna, Now));

        Assert.Equal("sprint-not-started", refusal.Code);
    }

    [Fact]
    public void Hold_KeepsWhoAndWhen_AndEveryLaterChangeIsRefused()
    {
        _sprint.Run(Now);
        _review.Write("Thank you all");

        _review.Hold(_sprint, Anna, Now);

        Assert.Equal((Now, "Anna", "Thank you all"), (_review.HeldAt, _review.HeldBy, _review.Note));
        Assert.All(
            new Action[]
            {
                () => _review.Write("later"),
                () => _review.Arrange([new ItemId(Guid.CreateVersion7(Now))]),
                () => _review.Touch(),
                () => _review.Hold(_sprint, Anna, Now),
            },
            change => Assert.Equal("review-held", Assert.Throws<DomainRuleException>(change).Code)
        );
        Assert.Equal("Thank you all", _review.Note);
    }
}
