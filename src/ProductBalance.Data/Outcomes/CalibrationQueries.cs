using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Outcomes;

namespace ProductBalance.Data.Outcomes;

/// <summary>Tells how good the estimates of a product were.</summary>
public sealed class CalibrationQueries(IDbContextFactory<BalanceDbContext> contexts, AccessGuard guard)
{
    /// <summary>What the reader may see of it.</summary>
    /// <exception cref="NotFoundException">The actor may not know of this product.</exception>
    public async Task<CalibrationView> GetAsync(Actor actor, ProductId productId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var standing = await guard.RequireAsync(db, actor, productId, Permission.Read, cancellationToken);
        var product = await db.Products.AsNoTracking().SingleAsync(p => p.Id == productId, cancellationToken);
        var book = await CalibrationBook.ReadAsync(db, product, cancellationToken);
        var teams = await db
            .Teams.Where(team => team.ProductId == productId)
            .ToDictionaryAsync(team => team.Id, team => team.Name, cancellationToken);
        var factors = product.Settings.Factors;
        return new()
        {
            Teams =
            [
                .. from pair in book.Pairs
                group pair by (pair.Of, pair.Team, pair.Kind) into own
                let name = own.Key.Team is { } team ? teams.GetValueOrDefault(team) : null
                orderby name, own.Key.Kind, own.Key.Of
                select new TeamCalibration
                {
                    Of = own.Key.Of,
                    Team = own.Key.Team,
                    TeamName = name,
                    Kind = own.Key.Kind,
                    Calibration = Calibration.Of([.. own]),
                    Applied = factors.Find(own.Key.Of, own.Key.Team, own.Key.Kind),
                },
            ],
            Drivers =
            [
                .. from pair in book.Pairs
                where pair.Driver is not null
                group pair by pair.Driver!.Value into own // filtered above
                orderby own.Key
                select (own.Key, Calibration.Of([.. own])),
            ],
            People = await PeopleAsync(db, standing, book.Pairs, cancellationToken),
            Quarters = Group(book.Pairs, pair => QuarterOf(pair.Day)),
            Confidence = ConfidenceRecord.Of(book.Outcomes),
            Factors = factors,
            Standing = standing,
        };
    }

    private static async Task<IReadOnlyList<CalibrationGroup>> PeopleAsync(
        BalanceDbContext db,
        Standing standing,
        IReadOnlyList<CalibrationPair> pairs,
        CancellationToken cancellationToken
    )
    {
        var seesAll = standing.Allows(Permission.EditAny);
        List<CalibrationPair> visible =
        [
            .. pairs.Where(pair => pair.Estimator is { } person && (seesAll || person == standing.Actor.UserId)),
        ];
        var ids = visible.Select(pair => pair.Estimator!.Value).ToHashSet(); // filtered above
        var names = await db
            .Users.Where(user => ids.Contains(user.Id))
            .ToDictionaryAsync(user => user.Id, user => user.DisplayName, cancellationToken);
        return Group(visible, pair => names.GetValueOrDefault(pair.Estimator!.Value, "somebody who left"));
    }

    private static string? QuarterOf(DateOnly? day) =>
        day is { } known
            ? string.Create(CultureInfo.InvariantCulture, $"{known.Year} Q{((known.Month - 1) / 3) + 1}")
            : null;

    private static IReadOnlyList<CalibrationGroup> Group(
        IEnumerable<CalibrationPair> pairs,
        Func<CalibrationPair, string?> nameOf
    ) =>
        [
            .. from pair in pairs
            let name = nameOf(pair)
            where name is not null
            group pair by (pair.Of, name) into own
            orderby own.Key.name, own.Key.Of
            select new CalibrationGroup(own.Key.Of, own.Key.name, Calibration.Of([.. own])),
        ];
}
