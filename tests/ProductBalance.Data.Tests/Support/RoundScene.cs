using ProductBalance.Data.Rounds;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Rounds;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Tests.Support;

/// <summary>A product with a manager, two engineers and two ready items, of 8 and 5 days, in a round for their effort.</summary>
internal sealed class RoundScene
{
    private static readonly CancellationToken None = CancellationToken.None;

    private RoundScene(TestStorage storage, Product product, Actor manager, Actor ada, Actor bob) =>
        (Storage, Product, Manager, Ada, Bob) = (storage, product, manager, ada, bob);

    public TestStorage Storage { get; }

    public Product Product { get; }

    public Actor Manager { get; }

    public Actor Ada { get; }

    public Actor Bob { get; }

    public RoundStore Rounds => Storage.Get<RoundStore>();

    public static async Task<RoundScene> OpenAsync(TestStorage storage)
    {
        var product = await storage.AddProductAsync();
        var manager = await storage.AddMemberAsync(product, Role.ProductManager, "manager");
        var ada = await storage.AddMemberAsync(product, Role.Engineer, "ada");
        var bob = await storage.AddMemberAsync(product, Role.Engineer, "bob");
        foreach (var effort in new[] { 8, 5 })
        {
            await storage
                .Get<Data.Backlog.BacklogStore>()
                .CreateAsync(manager, product.Id, new(ReadyItem.Worth(1_000, effort)), None);
        }

        return new RoundScene(storage, product, manager, ada, bob);
    }

    public Task<EstimationRound> StartAsync(Actor? starter = null, DateOnly? closesOn = null) =>
        Rounds.StartAsync(
            starter ?? Manager,
            Product.Id,
            new RoundInput("effort", [1, 2], [Ada.UserId, Bob.UserId], closesOn),
            None
        );

    public Task AnswerAsync(Actor actor, Estimate first, int pass = 1) =>
        Rounds.AnswerAsync(actor, Product.Id, 1, new(pass, new Dictionary<int, Estimate> { [1] = first }), None);

    public Task RevealAsync(Actor actor) => Rounds.RevealAsync(actor, Product.Id, 1, None);

    public Task<Settlement> SettleAsync(Actor actor, Estimate estimate, string? reason, Estimate? seen) =>
        Storage
            .Get<SettlementStore>()
            .SettleAsync(actor, Product.Id, 1, new SettlementInput(1, estimate, reason, seen), None);

    public Task<RoundDetail> LookAsync(Actor actor) => Storage.Get<RoundQueries>().GetAsync(actor, Product.Id, 1, None);

    public async Task<ItemContent> ContentAsync(int number = 1) =>
        (await Storage.Get<Data.Backlog.ItemQueries>().GetAsync(Manager, Product.Id, number, None)).Item.Content;

    /// <summary>A round in which Ada says 4 to 8 and Bob 10 to 20, revealed.</summary>
    public async Task RevealedAsync()
    {
        await StartAsync();
        await AnswerAsync(Ada, new(4, 6, 8));
        await AnswerAsync(Bob, new(10, 14, 20));
        await RevealAsync(Manager);
    }
}
