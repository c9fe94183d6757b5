using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.LightsOn;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Scoring;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Backlog;

/// <summary>What one operation on a product's items has loaded: the product, its teams and who asks.</summary>
internal sealed class ItemWorkspace(Product product, IReadOnlyList<Team> teams, Standing standing, TimeProvider time)
{
    private readonly Lazy<ScoringContext> _context = new(() => ScoringContexts.Of(product.Settings, teams, time));

    public Product Product => product;

    public Standing Standing => standing;

    public ScoringContext Context => _context.Value;

    public static async Task<ItemWorkspace> OpenAsync(
        BalanceDbContext db,
        Standing standing,
        ProductId productId,
        TimeProvider time,
        CancellationToken cancellationToken
    )
    {
        var product = await db.Products.SingleAsync(p => p.Id == productId, cancellationToken);
        var teams = await db
            .Teams.AsNoTracking()
            .Where(team => team.ProductId == productId)
            .ToListAsync(cancellationToken);
        return new ItemWorkspace(product, teams, standing, time);
    }

    public async Task<BacklogItem> FindAsync(BalanceDbContext db, int number, CancellationToken cancellationToken) =>
        await db.Items.SingleOrDefaultAsync(i => i.ProductId == product.Id && i.Number == number, cancellationToken)
        ?? throw new NotFoundException($"There is no item {product.KeyOf(number)}.");

    /// <summary>Makes an item of the next number, asked for by the one who is there.</summary>
    public BacklogItem NewItem(ItemInput input, bool isComplete, DateTimeOffset now)
    {
        var id = new ItemId(Guid.CreateVersion7(now));
        var item = new BacklogItem(id, product.Id, product.TakeNumbers(1), standing.Actor.UserId, now, input.Content);
        if (!input.IsDraft)
        {
            item.MoveTo(ItemStatus.Ready, isComplete, now);
        }

        if (input.ExternalKey is { } key)
        {
            item.ImportedAs(key);
        }

        return item;
    }

    /// <summary>Refuses a second item with one key of another tool.</summary>
    public async Task RequireNewAsync(BalanceDbContext db, string? externalKey, CancellationToken cancellationToken)
    {
        if (
            externalKey is not null
            && await db.Items.AnyAsync(
                item => item.ProductId == product.Id && item.ExternalKey == externalKey,
                cancellationToken
            )
        )
        {
            throw new DomainRuleException(
                "external-key-taken",
                $"There is an item with the key {externalKey} already. Edit that one, or send another key."
            );
        }
    }

    public void RequireEditable(BacklogItem item)
    {
        if (!standing.MayEdit(item))
        {
            throw new DomainRuleException(
                "not-allowed",
                $"{product.KeyOf(item.Number)} belongs to another team. You can edit items that you asked for and those of your own team; ask a product manager."
            );
        }
    }

    /// <summary>What is wrong with a new item in this product, beyond what the validator can know.</summary>
    public IEnumerable<FieldProblem> Problems(ItemInput input)
    {
        if (
            input.ExternalKey is { } key
            && !(key.Length is > 0 and <= BacklogItem.ExternalKeyMaxLength && PlainText.IsStorable(key))
        )
        {
            yield return new(
                "externalKey",
                $"A key of another tool has 1 to {BacklogItem.ExternalKeyMaxLength} characters and no NUL."
            );
        }

        foreach (var problem in Problems(input.Content).Concat(DayProblems(input.Content.Urgency)))
        {
            yield return problem;
        }
    }

    /// <summary>What is wrong with an edit: as with a new item, but a day that was there before may have passed.</summary>
    public IEnumerable<FieldProblem> Problems(ItemContent before, ItemContent after) =>
        Problems(after).Concat(before.Urgency == after.Urgency ? [] : DayProblems(after.Urgency));

    /// <summary>What is wrong with a content in this product, beyond what the validator can know.</summary>
    public IEnumerable<FieldProblem> Problems(ItemContent content)
    {
        if (content.Team is not { } teamId)
        {
            yield break;
        }

        if (teams.SingleOrDefault(team => team.Id == teamId) is not { } team)
        {
            yield return new("team", "This team does not exist in this product. Choose another one.");
        }
        else if (content.PeopleAtOnce > team.People)
        {
            yield return new("peopleAtOnce", $"{team.Name} has {team.People} people; no more can work on it at once.");
        }
    }

    private IEnumerable<FieldProblem> DayProblems(Urgency urgency)
    {
        if (urgency is { NeedsDay: true, Day: { } day } && day <= Context.Today)
        {
            yield return new("urgency.day", "This day has passed, or is today. Choose one after today.");
        }
    }

    /// <summary>Whether an item may leave the drafts: it passes the gate, or it answers a confirmed threat.</summary>
    public async Task<bool> MayBeRankedAsync(
        BalanceDbContext db,
        BacklogItem item,
        ItemContent content,
        CancellationToken cancellationToken
    ) =>
        Readiness.Check(content, Context).Count == 0
        || await db.Threats.AnyAsync(
            threat => threat.ItemId == item.Id && threat.State == ThreatState.Confirmed,
            cancellationToken
        );
}
