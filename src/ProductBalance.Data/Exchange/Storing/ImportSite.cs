using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Exchange.Conversion;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.LightsOn;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Data.Exchange.Storing;

/// <summary>What an import, or taking one back, has to know of its product; read once.</summary>
internal sealed class ImportSite(
    ProductId productId,
    IReadOnlyList<Team> teams,
    ScoringContext scoring,
    HashSet<ItemId> threatened,
    ILookup<string, Guid> people
)
{
    public ProductId ProductId => productId;

    /// <summary>Turns rows into contents.</summary>
    public ImportedContent Contents { get; } = new(teams);

    /// <summary>Teams that rows have brought along and that are not stored yet.</summary>
    public List<Team> NewTeams { get; } = [];

    /// <summary>The person of that name; null where there is none, or more than one.</summary>
    public Guid? PersonNamed(string? name) => name is not null && people[name].ToList() is [var only] ? only : null;

    /// <summary>The person of that name, or somebody who speaks for one whom nobody knows here, under that name.</summary>
    public Actor Somebody(string name, Guid speaker) =>
        new(PersonNamed(name) ?? speaker, name, IsAdministrator: false, Scope: null, Via: "import");

    /// <summary>Makes the team that a row brings along, where the product has none of its name.</summary>
    public void MakeTeamOf(ImportedRow row, DateTimeOffset at)
    {
        if (row.WholeTeam is not { } team || Contents.Named(team.Name) is not null)
        {
            return;
        }

        var made = new Team(
            new(Guid.CreateVersion7(at)),
            productId,
            team.Name,
            team.People,
            team.Availability,
            team.DayRate ?? 0
        );
        Contents.Add(made);
        NewTeams.Add(made);
    }

    /// <summary>Takes up the threats that an item brings along.</summary>
    public void Threaten(ItemId item, IEnumerable<Threat> threats)
    {
        if (threats.Any(threat => threat.State == ThreatState.Confirmed))
        {
            threatened.Add(item);
        }
    }

    public static async Task<ImportSite> OpenAsync(
        BalanceDbContext db,
        ProductId productId,
        TimeProvider time,
        CancellationToken cancellationToken
    )
    {
        var product = await db.Products.AsNoTracking().SingleAsync(p => p.Id == productId, cancellationToken);
        var teams = await db
            .Teams.AsNoTracking()
            .Where(team => team.ProductId == productId)
            .OrderBy(team => team.Name)
            .ToListAsync(cancellationToken);
        var threatened = await db
            .Threats.Where(threat => threat.ProductId == productId && threat.State == ThreatState.Confirmed)
            .Select(threat => threat.ItemId)
            .ToListAsync(cancellationToken);
        var scoring = ScoringContexts.Of(product.Settings, teams, time);
        var people = await db.Users.Select(user => new { user.DisplayName, user.Id }).ToListAsync(cancellationToken);
        return new ImportSite(
            productId,
            teams,
            scoring,
            threatened.OfType<ItemId>().ToHashSet(),
            people.ToLookup(user => user.DisplayName, user => user.Id)
        );
    }

    /// <summary>Whether an item may leave the drafts: it passes the gate, or it answers a confirmed threat.</summary>
    public bool MayBeRanked(ItemId item, ItemContent content) =>
        threatened.Contains(item) || Readiness.Check(content, scoring).Count == 0;
}
