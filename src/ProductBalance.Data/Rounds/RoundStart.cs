using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Rounds;

namespace ProductBalance.Data.Rounds;

/// <summary>Checks what a round is to be about against the product, and makes its plan.</summary>
internal sealed class RoundStart
{
    private readonly ItemWorkspace _workspace;
    private readonly RoundInput _input;
    private readonly Dictionary<int, BacklogItem> _items;
    private readonly HashSet<Guid> _people;
    private readonly EstimatedQuantity? _quantity;

    private RoundStart(
        ItemWorkspace workspace,
        RoundInput input,
        Dictionary<int, BacklogItem> items,
        HashSet<Guid> people
    )
    {
        (_workspace, _input, _items, _people) = (workspace, input, items, people);
        _quantity = EstimatedQuantity.Find(input.Field, workspace.Context.Model);
    }

    public static async Task<RoundStart> LoadAsync(
        BalanceDbContext db,
        ItemWorkspace workspace,
        RoundInput input,
        CancellationToken cancellationToken
    )
    {
        var items = await db
            .Items.AsNoTracking()
            .Where(item => item.ProductId == workspace.Product.Id && input.Items.Contains(item.Number))
            .ToDictionaryAsync(item => item.Number, cancellationToken);
        var people = await db
            .Memberships.Where(member => member.ProductId == workspace.Product.Id && member.Role != Role.Viewer)
            .Where(member => db.Users.Any(user => user.Id == member.UserId && user.DisabledAt == null))
            .Select(member => member.UserId)
            .ToHashSetAsync(cancellationToken);
        return new RoundStart(workspace, input, items, people);
    }

    public IEnumerable<FieldProblem> Problems()
    {
        if (_quantity is null)
        {
            yield return new("field", "Choose what to estimate.");
        }

        foreach (var problem in _input.Items.Distinct().SelectMany(ItemProblems))
        {
            yield return problem;
        }

        if (!_input.Members.All(_people.Contains))
        {
            yield return new("members", "Somebody of these cannot estimate here. Invite engineers or managers.");
        }

        if (_input.ClosesOn < _workspace.Context.Today)
        {
            yield return new("closesOn", "This day has passed. Choose today or a later one.");
        }
    }

    public RoundPlan Plan() =>
        new()
        {
            Field = _input.Field,
            Items =
            [
                .. _input
                    .Items.Distinct()
                    .Select(number => new RoundItem(_items[number].Id, _quantity?.Read(_items[number].Content))),
            ],
            Members = [.. _input.Members.Distinct()],
            ClosesOn = _input.ClosesOn,
        };

    private IEnumerable<FieldProblem> ItemProblems(int number)
    {
        var key = _workspace.Product.KeyOf(number);
        if (!_items.TryGetValue(number, out var item))
        {
            yield return new("items", $"There is no item {key}. Take it out.");
        }
        else if (!StatusMachine.IsOpen(item.Status))
        {
            yield return new("items", $"{key} is {StatusMachine.InWords(item.Status)}. Take it out.");
        }
        else if (_quantity?.Fits(item.Content) == false)
        {
            yield return new("items", $"{key} has no place for this figure: {_quantity.Label}. Take it out.");
        }
    }
}
