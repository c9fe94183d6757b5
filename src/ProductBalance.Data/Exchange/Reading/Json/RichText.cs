using System.Text;
using System.Text.Json;

namespace ProductBalance.Data.Exchange.Reading.Json;

/// <summary>
/// Text of Jira's version 3, a tree of nodes
/// (<see href="https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/"/>), as plain paragraphs and bullets.
/// Version 2 gives texts, which stay as they are.
/// </summary>
internal static class RichText
{
    public static string? Of(JsonElement? value)
    {
        if (value is not { ValueKind: JsonValueKind.Object } node)
        {
            return value is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
        }

        var written = new StringBuilder();
        Write(node, written);
        return written.ToString().Trim();
    }

    private static void Write(JsonElement node, StringBuilder text)
    {
        var type = node.Text("type");
        text.Append(
            type switch
            {
                "text" => node.Text("text"),
                "hardBreak" => "\n",
                "mention" or "emoji" => node.Text("attrs", "text"),
                "inlineCard" => node.Text("attrs", "url"),
                "listItem" => "- ",
                _ => "",
            }
        );
        foreach (var child in node.List("content"))
        {
            Write(child, text);
        }

        text.Append(
            type switch
            {
                "paragraph" or "heading" or "codeBlock" => "\n",
                "bulletList" or "orderedList" or "blockquote" => "\n",
                _ => "",
            }
        );
    }
}
