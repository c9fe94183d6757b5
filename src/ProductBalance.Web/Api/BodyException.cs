using System.Text.Json;

namespace ProductBalance.Web.Api;

/// <summary>A value in a body that cannot be read, told in our own words; the serializer adds where it stands.</summary>
public sealed class BodyException(string sentence) : JsonException(sentence);
