using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Waiting;

namespace ProductBalance.Domain.Tests.Waiting;

/// <summary>Waits and pulls of a product with weeks of five days and sprints of two weeks.</summary>
internal static class WaitScene
{
    public static readonly DateTimeOffset Morning = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    private static readonly Actor Ada = new(Guid.Empty, "Ada", IsAdministrator: false, Scope: null, Via: "test");

    /// <summary>A wait of an item with 10 planned person-days in the sprint of 23 November to 6 December 2026.</summary>
    public static Wait Wait(
        string since = "2026-11-23",
        string until = "2026-11-30",
        double plannedDays = 10,
        string sprintEnd = "2026-12-06",
        string? ended = null
    )
    {
        var wait = new Wait(
            new(Guid.CreateVersion7(Morning)),
            Item(),
            new WaitTerms(WaitReason.Designs, Day(until)),
            new PlannedWork(plannedDays, Day(sprintEnd)),
            Day(since),
            Ada
        );
        if (ended is not null)
        {
            wait.End(Day(ended), "Ada");
        }

        return wait;
    }

    public static FocusPull Pull(string day, double days) =>
        new(
            new(Guid.CreateVersion7(Morning)),
            Item(),
            new(Guid.CreateVersion7(Morning)),
            new PlannedWork(days, Day("2026-12-06")),
            [],
            Ada,
            Day(day)
        );

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");

    private static BacklogItem Item() =>
        new(
            new(Guid.CreateVersion7(Morning)),
            new(Guid.CreateVersion7(Morning)),
            number: 1,
            Guid.Empty,
            Morning,
            new ItemContent { Kind = ItemKind.Product, Title = "Basket" }
        );
}
