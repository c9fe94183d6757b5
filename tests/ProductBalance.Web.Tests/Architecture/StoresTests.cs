using System.Reflection;
using ProductBalance.Data;
using ProductBalance.Domain.Access;

namespace ProductBalance.Web.Tests.Architecture;

public sealed class StoresTests
{
    // What needs no actor, and why.
    private static readonly Dictionary<string, string> Exceptions = new()
    {
        ["AccountQueries"] = "finds the actor of a command, who has no session",
        ["EmbeddingQueries"] = "tells browsers where a published page may be framed",
        ["JoiningStore"] = "answers to an invitation's link, before there is an account",
        ["RequestKeyStore"] = "keeps the answers of keyed requests; their token was checked",
        ["PublishedReviewQueries"] = "answers readers without an account, from what was published for them",
        ["PublishedRoadmapQueries"] = "answers readers by the right that they read with",
        ["ReaderFeedbackStore"] = "takes feedback from readers by the right that they read with",
        ["TokenQueries"] = "finds the actor of a token",
        ["MailPreferenceStore.ConfirmAsync"] = "answers to the link of a letter, which only its reader has",
        ["MailPreferenceStore.StopAsync"] = "answers to the link of a letter, which only its reader has",
        ["DraftStore"] = "keeps one's own unsaved words, by the id of who typed them",
        ["SampleStore.LoadAsync"] = "is done by the program itself, at its start or by its command",
    };

    [Fact]
    public void Methods_TakeTheActorFirst() =>
        Assert.Empty(
            from store in typeof(BalanceDbContext).Assembly.GetExportedTypes()
            where
                store.Name.EndsWith("Store", StringComparison.Ordinal)
                || store.Name.EndsWith("Queries", StringComparison.Ordinal)
            where !Exceptions.ContainsKey(store.Name)
            from method in store.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            where
                method.Name.EndsWith("Async", StringComparison.Ordinal)
                && method.Name != nameof(IAsyncDisposable.DisposeAsync)
            where !Exceptions.ContainsKey($"{store.Name}.{method.Name}")
            where method.GetParameters().FirstOrDefault()?.ParameterType != typeof(Actor)
            select $"{store.Name}.{method.Name} takes no actor first"
        );

    [Fact]
    public void Exceptions_AreThereStill() =>
        Assert.All(
            Exceptions.Keys.Select(name => name.Split('.')[0]),
            name => Assert.Contains(typeof(BalanceDbContext).Assembly.GetExportedTypes(), type => type.Name == name)
        );
}
