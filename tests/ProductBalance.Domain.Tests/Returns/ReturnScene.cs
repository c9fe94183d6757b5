using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Returns;
using ProductBalance.Domain.Tests.Support;

namespace ProductBalance.Domain.Tests.Returns;

/// <summary>Items that cut a monthly bill of 10,000, and a team that is there five days a week.</summary>
internal static class ReturnScene
{
    public const double Bill = 10_000;

    /// <summary>Days of 365.25/12 in a month.</summary>
    public const double Month = 30.4375;

    public static readonly ProductId Product = new(new Guid(9, 0, 0, new byte[8]));

    /// <summary>Released on a day, and worth so much a month if all goes as promised.</summary>
    public static ItemReturn Item(
        int number,
        string releasedOn,
        double promised = 1_000,
        double? saved = null,
        Estimate? target = null,
        double confidence = 1,
        Urgency? urgency = null
    ) =>
        ItemReturn.Of(
            new ReleasedItem(
                new(new Guid(number, 0, 0, new byte[8])),
                number,
                Content(target ?? Estimate.Of(Bill - promised), confidence) with
                {
                    Urgency = urgency ?? Urgency.Steady,
                },
                Day(releasedOn),
                Bill - saved
            ),
            ParallelTests.Context
        )!; // it passes the gate

    public static ItemContent Content(Estimate target, double confidence = 1) =>
        ParallelTests.Content with
        {
            Impact = ParallelTests.Impact with
            {
                Metric = "hosting bill",
                Unit = "EUR a month",
                Baseline = new(Bill, Day("2025-01-01"), "the invoice"),
                Target = target,
                Driver = new() { Type = DriverKind.CostCut },
                Confidence = Estimate.Of(confidence),
            },
        };

    /// <summary>A team from a day on.</summary>
    public static TeamRate Rate(string from, double people, decimal dayRate) =>
        new(Product, ParallelTests.Team, Day(from), people, dayRate);

    public static TeamCosts Costs(params TeamRate[] rates) => new(rates, [], [], Workdays(), "EUR");

    public static Workdays Workdays(params Absence[] absences) => new(SprintCalendar.Default, [], absences);

    public static ReturnsLedger Ledger(string today, TeamCosts costs, params ItemReturn[] items) =>
        new(items, costs, Day(today));

    public static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
